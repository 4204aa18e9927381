package io.github.bookings4j.it.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** H2 with its data in a file. */
final class H2File {

    private H2File() {}

    /** The URL of a new database in that folder, which is deleted when the JVM ends. */
    static String inFolder(Path folder) {
        String url = "jdbc:h2:file:" + folder.resolve("bookings")
                + ";DB_CLOSE_DELAY=-1;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=60000;USER=sa";
        Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(url, folder), "stop-h2"));
        return url;
    }

    private static void delete(String url, Path folder) {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute("shutdown immediately");
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        ServerFolder.delete(folder);
    }
}
