package io.github.bookings4j;

import io.github.bookings4j.internal.Batch;
import io.github.bookings4j.internal.Environment;
import io.github.bookings4j.internal.Given;
import io.github.bookings4j.internal.MoveCommand;
import io.github.bookings4j.internal.StepCommand;
import io.github.bookings4j.model.BatchRejectedException;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingId;
import io.github.bookings4j.model.BookingRequest;
import io.github.bookings4j.model.By;
import io.github.bookings4j.model.RescheduleRequest;
import java.util.List;

/**
 * Several commands that are carried out all or not at all, each in its turn and on what those before it have left. The locks
 * of all are taken first, in one order, so that batches never deadlock with each other, which several single commands in one
 * transaction can. At most 500 commands, at most one for each existing booking. For one thread, and to be run once.
 */
public final class BookingBatch {

    private final Environment environment;
    private final Batch batch;
    private boolean hasRun;

    BookingBatch(Environment environment, Batch batch) {
        this.environment = environment;
        this.batch = batch;
    }

    /** Adds {@link Bookings#create}. */
    public BookingBatch create(BookingRequest request) {
        batch.create(Given.present("request", request));
        return this;
    }

    /** Adds {@link Bookings#reschedule(RescheduleRequest)}. */
    public BookingBatch reschedule(RescheduleRequest request) {
        Given.present("request", request);
        batch.revise(request.booking(), request.by(), new MoveCommand(environment, request));
        return this;
    }

    /** Adds {@link Bookings#cancel(BookingId, By)}. */
    public BookingBatch cancel(BookingId id, By by) {
        Given.present("by", by);
        batch.revise(Given.present("id", id), by, StepCommand.cancel(by));
        return this;
    }

    /**
     * Carries them out.
     *
     * @return the bookings as each command left them, in the order of the commands
     * @throws BatchRejectedException if one is refused; it says which, and none is carried out
     * @throws IllegalStateException if it has been run before
     */
    public List<Booking> run() {
        if (hasRun) {
            throw new IllegalStateException("batch: has been run, make a new one");
        }
        hasRun = true;
        return batch.run();
    }
}
