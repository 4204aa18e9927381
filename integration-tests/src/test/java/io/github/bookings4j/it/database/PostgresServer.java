package io.github.bookings4j.it.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** PostgreSQL. It refuses to run as root; there it is started by way of {@code unshare}. */
final class PostgresServer implements DatabaseServer {

    private final Durability durability;
    private final int port = ServerFolder.freePort();
    private final Path data = ServerFolder.own("postgresql").resolve("data");
    private EmbeddedPostgres running;

    PostgresServer(Durability durability) {
        this.durability = durability;
    }

    @Override
    public String url() {
        return "jdbc:postgresql://localhost:" + port + "/postgres?user=postgres";
    }

    @Override
    public void start() {
        String keeps = durability == Durability.KEEPS_COMMITS ? "on" : "off";
        if (running == null) {
            Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop-postgresql"));
        }
        try {
            running = EmbeddedPostgres.builder()
                    .setOverrideWorkingDirectory(
                            ServerFolder.shared("postgresql").toFile())
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setPort(port)
                    .setServerConfig("timezone", "America/Sao_Paulo")
                    .setServerConfig("max_connections", "400")
                    .setServerConfig("fsync", keeps)
                    .setServerConfig("synchronous_commit", keeps)
                    .setServerConfig("full_page_writes", keeps)
                    .start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void kill() {
        // All at once: what is left of a server keeps the next one from starting.
        List<ProcessHandle> processes = Stream.concat(
                        Stream.of(postmaster()), postmaster().descendants())
                .toList();
        processes.forEach(ProcessHandle::destroyForcibly);
        processes.forEach(process -> process.onExit().join());
        close();
    }

    @Override
    public void stop() {
        close();
        ServerFolder.delete(data.getParent());
    }

    private ProcessHandle postmaster() {
        try {
            long pid = Long.parseLong(
                    Files.readAllLines(data.resolve("postmaster.pid")).get(0));
            return ProcessHandle.of(pid).orElseThrow();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void close() {
        try {
            if (running != null) {
                running.close();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
