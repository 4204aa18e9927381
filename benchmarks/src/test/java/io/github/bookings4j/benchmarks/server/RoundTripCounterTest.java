package io.github.bookings4j.benchmarks.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import org.junit.jupiter.api.Test;

class RoundTripCounterTest {

    @Test
    void whatIsSentInPiecesWithoutWaitingIsOneRoundTrip() throws IOException {
        try (ServerSocket door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                Socket client = new RoundTripCounter().createSocket()) {
            client.connect(door.getLocalSocketAddress());
            try (Socket server = door.accept()) {
                OutputStream up = client.getOutputStream();
                InputStream down = client.getInputStream();
                long before = RoundTripCounter.roundTrips();

                up.write(new byte[] {1, 2});
                up.write(3);
                server.getOutputStream().write(new byte[] {4, 5});
                assertThat(down.read()).isEqualTo(4);
                assertThat(down.read()).isEqualTo(5);
                assertThat(RoundTripCounter.roundTrips() - before).isEqualTo(1);

                up.write(6);
                server.getOutputStream().write(7);
                assertThat(down.read(new byte[10])).isEqualTo(1);
                assertThat(RoundTripCounter.roundTrips() - before).isEqualTo(2);
            }
        }
    }
}
