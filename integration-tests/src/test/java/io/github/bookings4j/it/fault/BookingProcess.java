package io.github.bookings4j.it.fault;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.github.bookings4j.Bookings;
import io.github.bookings4j.BookingsBuilder;
import io.github.bookings4j.it.database.TestDatabase;
import io.github.bookings4j.jooq.JooqBookingStore;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingRejectedException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** A program that books, for tests that need more than one process. Each booking that it was given is a line of its output. */
public final class BookingProcess {

    private static final int THREADS = 4;
    private static final int HALTED = 3;

    private BookingProcess() {}

    /** What such a process does. */
    enum Task {
        /** Tries many times on few calendars. */
        BOOK,
        /** Books once and halts the machine before the commit. */
        HALT
    }

    /** Starts one on that database. */
    static Process start(Task task, TestDatabase database, int seed) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        BookingProcess.class.getName(),
                        task.name(),
                        database.url(),
                        Integer.toString(seed))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** With the task, the URL of the database and a seed. */
    public static void main(String[] args) throws InterruptedException {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(args[1]);
        config.setMaximumPoolSize(THREADS);
        try (HikariDataSource pool = new HikariDataSource(config)) {
            BookingsBuilder bookings = Desk.on(JooqBookingStore.on(pool));
            switch (Task.valueOf(args[0])) {
                case BOOK -> book(bookings.build(), Integer.parseInt(args[2]));
                case HALT -> halt(bookings);
            }
        }
    }

    private static void halt(BookingsBuilder bookings) {
        bookings.inTransaction(
                        (event, booking, transaction) -> Runtime.getRuntime().halt(HALTED))
                .build()
                .create(Desk.first());
    }

    private static void book(Bookings bookings, int seed) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        for (int i = 0; i < THREADS; i++) {
            Random random = new Random(seed * 100L + i);
            threads.execute(() -> attempts(bookings, random));
        }
        threads.shutdown();
        threads.awaitTermination(2, TimeUnit.MINUTES);
    }

    private static void attempts(Bookings bookings, Random random) {
        for (int i = 0; i < 150; i++) {
            try {
                Booking booking = bookings.create(Desk.anywhere(random));
                System.out.println(booking.id());
            } catch (BookingRejectedException taken) {
                // Somebody else was first.
            }
        }
    }

    /** What it said until it ended. */
    static List<String> output(Process process) throws InterruptedException {
        List<String> lines = process.inputReader().lines().toList();
        process.waitFor();
        return lines;
    }
}
