/** The little this part asks of a database connection: a pool's client in a transaction satisfies it, and so does the door's. */
export type SqlClient = {
  query<Row extends Record<string, unknown>>(statement: {
    name?: string
    text: string
    values?: unknown[]
  }): Promise<{ rows: Row[]; command: string }>
}
