package io.github.bookings4j.it.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Where servers are unpacked and keep their data. */
final class ServerFolder {

    private static final Path ALL = Path.of("target", "servers").toAbsolutePath();
    private static final AtomicInteger COUNT = new AtomicInteger();

    private ServerFolder() {}

    /** The folder of that name, the same for all JVMs: for programs. */
    static Path shared(String name) {
        return made(ALL.resolve(name));
    }

    /** A folder that is nobody else's: for data. */
    static Path own(String name) {
        return made(ALL.resolve(name + "-" + ProcessHandle.current().pid() + "-" + COUNT.incrementAndGet()));
    }

    static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> content = Files.walk(folder)) {
            List<Path> deepestFirst = content.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.deleteIfExists(path);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Path made(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
