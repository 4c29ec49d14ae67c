import { type Product, startProduct } from '../../testing/product.ts'
import { openRunFolder } from '../../testing/run-folder.ts'

let laget: Promise<Product> | undefined

/** The one Laget of this worker, with its demo municipality, in a folder of its own. It ends with the worker. */
export const openLaget = (): Promise<Product> => {
  laget ??= openRunFolder().then((folder) => startProduct({ dataFolder: folder.path('data') }))
  return laget
}
