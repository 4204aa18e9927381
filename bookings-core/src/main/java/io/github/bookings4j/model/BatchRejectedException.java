package io.github.bookings4j.model;

import java.io.Serial;
import java.util.List;

/** One command of a batch was refused, and so none was carried out. */
public final class BatchRejectedException extends BookingRejectedException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final int step;

    /**
     * For these reasons.
     *
     * @param step which command was refused, from 0
     * @param rejections why
     */
    public BatchRejectedException(int step, List<Rejection> rejections) {
        super(rejections);
        this.step = step;
    }

    /** Which command was refused: its place in the batch, from 0. */
    public int step() {
        return step;
    }
}
