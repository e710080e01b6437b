package org.parallax.net;

import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * A range of addresses that share their first bits.
 *
 * @param bits how many bits are the same
 * @param what the addresses are for
 */
record Block(InetAddress first, int bits, String what) {

    /** The block written as {@code 10.0.0.0/8}. */
    static Block of(String cidr, String what) {
        int slash = cidr.indexOf('/');
        try {
            return new Block(
                    InetAddress.getByName(cidr.substring(0, slash)), Integer.parseInt(cidr.substring(slash + 1)), what);
        } catch (UnknownHostException e) {
            throw new AssertionError("An address written in digits is not looked up", e);
        }
    }

    boolean contains(InetAddress address) {
        byte[] mine = first.getAddress();
        byte[] other = address.getAddress();
        if (mine.length != other.length) {
            return false;
        }
        for (int i = 0; i < bits; i++) {
            int mask = 0x80 >> (i % Byte.SIZE);
            if ((mine[i / Byte.SIZE] & mask) != (other[i / Byte.SIZE] & mask)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return "%s (%s/%d)".formatted(what, first.getHostAddress(), bits);
    }
}
