package org.xinxiyuan.portal;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.InterfaceAddress;
import java.net.NetworkInterface;
import java.net.UnknownHostException;
import java.util.Optional;

/** Which local network this machine stands in (所在网络): the subnet a packet to the outside would leave by. */
public final class Networks {
    /** An address of the documentation range; nothing is ever sent there. */
    private static final InetSocketAddress OUTSIDE = new InetSocketAddress("192.0.2.1", 9);

    private Networks() {}

    /** Such as {@code 192.168.1.0/24}; empty where there is no network or it cannot be told. */
    public static Optional<String> here() {
        try (var socket = new DatagramSocket()) {
            socket.connect(OUTSIDE);
            var own = socket.getLocalAddress();
            if (own.isAnyLocalAddress() || own.isLoopbackAddress()) {
                return Optional.empty();
            }
            var leaving = Optional.ofNullable(NetworkInterface.getByInetAddress(own));
            return leaving.flatMap(i -> i.getInterfaceAddresses().stream()
                    .filter(a -> a.getAddress().equals(own))
                    .findFirst()
                    .flatMap(Networks::subnet));
        } catch (IOException | RuntimeException none) {
            return Optional.empty();
        }
    }

    private static Optional<String> subnet(InterfaceAddress address) {
        var bytes = address.getAddress().getAddress();
        int prefix = address.getNetworkPrefixLength();
        for (int bit = Math.max(prefix, 0); bit < bytes.length * 8; bit++) {
            bytes[bit / 8] &= (byte) ~(0x80 >> bit % 8);
        }
        try {
            return Optional.of(InetAddress.getByAddress(bytes).getHostAddress() + "/" + prefix);
        } catch (UnknownHostException impossible) {
            return Optional.empty();
        }
    }
}
