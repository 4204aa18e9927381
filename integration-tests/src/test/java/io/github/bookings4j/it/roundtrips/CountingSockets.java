package io.github.bookings4j.it.roundtrips;

import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.SocketFactory;

/**
 * Sockets for drivers that count round trips: how often a driver began to read after it had written. What it sends at once in
 * several pieces is one. Drivers make them by the name of this class.
 */
public final class CountingSockets extends SocketFactory {

    private static final AtomicInteger ROUND_TRIPS = new AtomicInteger();

    /** For drivers. */
    public CountingSockets() {}

    /** Of all sockets so far. */
    static int roundTrips() {
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

    private static final class CountingSocket extends Socket {

        private boolean hasWritten;

        @Override
        public InputStream getInputStream() throws IOException {
            return new FilterInputStream(super.getInputStream()) {
                @Override
                public int read() throws IOException {
                    count();
                    return super.read();
                }

                @Override
                public int read(byte[] bytes, int offset, int length) throws IOException {
                    count();
                    return super.read(bytes, offset, length);
                }
            };
        }

        @Override
        public OutputStream getOutputStream() throws IOException {
            return new FilterOutputStream(super.getOutputStream()) {
                @Override
                public void write(int value) throws IOException {
                    hasWritten = true;
                    out.write(value);
                }

                @Override
                public void write(byte[] bytes, int offset, int length) throws IOException {
                    hasWritten = true;
                    out.write(bytes, offset, length);
                }
            };
        }

        private void count() {
            if (hasWritten) {
                hasWritten = false;
                ROUND_TRIPS.incrementAndGet();
            }
        }
    }
}
