package io.github.bookings4j.benchmarks.server;

import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import javax.net.SocketFactory;

/**
 * Makes sockets that count how often the client has sent something and then waits for an answer. What is sent in several
 * pieces without waiting in between is one round trip, whenever the server answers. Drivers make this factory by its name, so
 * it counts for all sockets together.
 */
public final class RoundTripCounter extends SocketFactory {

    private static final AtomicLong ROUND_TRIPS = new AtomicLong();

    /** For drivers. */
    public RoundTripCounter() {}

    /** So far, on all sockets of this factory. */
    public static long roundTrips() {
        return ROUND_TRIPS.get();
    }

    @Override
    public Socket createSocket() {
        return new CountingSocket();
    }

    @Override
    public Socket createSocket(String host, int port) {
        throw new UnsupportedOperationException("drivers connect by themselves");
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress localHost, int localPort) {
        throw new UnsupportedOperationException("drivers connect by themselves");
    }

    @Override
    public Socket createSocket(InetAddress host, int port) {
        throw new UnsupportedOperationException("drivers connect by themselves");
    }

    @Override
    public Socket createSocket(InetAddress address, int port, InetAddress localAddress, int localPort) {
        throw new UnsupportedOperationException("drivers connect by themselves");
    }

    private enum Last {
        SENT,
        WAITED
    }

    private static final class CountingSocket extends Socket {

        private final AtomicReference<Last> last = new AtomicReference<>(Last.WAITED);

        @Override
        public OutputStream getOutputStream() throws IOException {
            return new FilterOutputStream(super.getOutputStream()) {
                @Override
                public void write(byte[] bytes, int offset, int length) throws IOException {
                    last.set(Last.SENT);
                    out.write(bytes, offset, length);
                }

                @Override
                public void write(int one) throws IOException {
                    last.set(Last.SENT);
                    out.write(one);
                }
            };
        }

        @Override
        public InputStream getInputStream() throws IOException {
            return new FilterInputStream(super.getInputStream()) {
                @Override
                public int read(byte[] bytes, int offset, int length) throws IOException {
                    waits();
                    return in.read(bytes, offset, length);
                }

                @Override
                public int read() throws IOException {
                    waits();
                    return in.read();
                }
            };
        }

        private void waits() {
            if (last.getAndSet(Last.WAITED) == Last.SENT) {
                ROUND_TRIPS.incrementAndGet();
            }
        }
    }
}
