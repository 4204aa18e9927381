package io.github.bookings4j.it.fault;

import io.github.bookings4j.Bookings;
import io.github.bookings4j.BookingsBuilder;
import io.github.bookings4j.it.database.PoolOptions;
import io.github.bookings4j.it.database.TestDatabase;
import io.github.bookings4j.it.store.StoreKind;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingRejectedException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A program that books, for tests that need more than one process. Each booking that it was given is a line of its output. */
public final class BookingProcess {

    static final int HALTED = 3;

    private static final int FAILED = 1;
    private static final String READY = "ready";

    private static final int THREADS = 4;
    private static final int UNTIL_HALT = 40;

    private BookingProcess() {}

    /** What such a process does. */
    enum Task {
        /** Tries many times on few calendars. */
        BOOK,
        /** Books once and halts the machine before the commit. */
        HALT,
        /** Tries many times, and halts the machine in the middle of all that. */
        BOOK_AND_HALT
    }

    /** Starts one on that database. */
    static Process start(Task task, StoreKind kind, TestDatabase database, int seed) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        "-Dorg.jboss.logging.provider=slf4j",
                        BookingProcess.class.getName(),
                        task.name(),
                        kind.name(),
                        database.url(),
                        Integer.toString(seed))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** Waits until all of them are ready, and lets them go at once. */
    static void go(List<Process> processes) throws IOException {
        for (Process process : processes) {
            String said = process.inputReader().readLine();
            if (!READY.equals(said)) {
                processes.forEach(Process::destroyForcibly);
                throw new AssertionError("a process is not ready, but said " + said);
            }
        }
        for (Process process : processes) {
            process.outputWriter().write(System.lineSeparator());
            process.outputWriter().flush();
        }
    }

    /** With the task, the kind of store, the URL of the database and a seed. */
    public static void main(String[] args) {
        try {
            run(args);
        } catch (Exception | Error e) {
            System.out.println(e);
            Runtime.getRuntime().halt(FAILED);
        }
        // Nobody has to wait for a pool that is not used any more.
        Runtime.getRuntime().halt(0);
    }

    private static void run(String[] args) throws Exception {
        TestDatabase database = TestDatabase.at(args[2]);
        PoolOptions options = PoolOptions.standard().size(THREADS);
        BookingsBuilder bookings = Desk.on(StoreKind.valueOf(args[1]).on(database, options));
        int seed = Integer.parseInt(args[3]);
        System.out.println(READY);
        if (System.in.read() == -1) {
            throw new IllegalStateException("nobody is there to say when to begin");
        }
        switch (Task.valueOf(args[0])) {
            case BOOK -> book(bookings.build(), seed);
            case HALT -> haltingAt(1, bookings).create(Desk.first());
            case BOOK_AND_HALT -> book(haltingAt(UNTIL_HALT, bookings), seed);
        }
    }

    /** In the transaction of that booking. */
    private static Bookings haltingAt(int number, BookingsBuilder bookings) {
        AtomicInteger made = new AtomicInteger();
        return bookings.inTransaction((event, booking, transaction) -> {
                    if (made.incrementAndGet() >= number) {
                        Runtime.getRuntime().halt(HALTED);
                    }
                })
                .build();
    }

    private static void book(Bookings bookings, int seed) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        List<Future<?>> all = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            Random random = new Random(seed * 100L + i);
            all.add(threads.submit(() -> attempts(bookings, random)));
        }
        for (Future<?> each : all) {
            each.get(2, TimeUnit.MINUTES);
        }
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
