import { BlockList, isIPv4, isIPv6 } from 'node:net'

/** What IANA has set aside: this machine, private networks, the link, documentation, measuring, multicast. */
const setAside = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.31.196.0', 24],
  ['192.52.193.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['192.175.48.0', 24],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const

/** Of IPv6 only this part is the world's; what is carved out of it may hold an address of IPv4 inside, or is documentation. */
const world6 = ['2000::', 3] as const
const setAside6 = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const

const blocked = new BlockList()
for (const [net, bits] of setAside) blocked.addSubnet(net, bits, 'ipv4')
for (const [net, bits] of setAside6) blocked.addSubnet(net, bits, 'ipv6')
const world = new BlockList()
world.addSubnet(...world6, 'ipv6')

/** Whether an IP address is one of the open internet: never this machine, nor a network that only those inside reach. */
export const isPublicAddress = (address: string): boolean => {
  if (isIPv4(address)) return !blocked.check(address, 'ipv4')
  return isIPv6(address) && world.check(address, 'ipv6') && !blocked.check(address, 'ipv6')
}
