package io.github.bookings4j.testkit.model;

/** One command of a sequence; its text says what it was. */
interface Step {

    /** Gives the command, and notes in the model what should have come of it. */
    void play(Side side);
}
