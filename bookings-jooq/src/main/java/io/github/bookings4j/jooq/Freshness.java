package io.github.bookings4j.jooq;

/**
 * How a transaction has to read so that nothing is decided by data that is too old. Locking reads are the exception: they lock
 * the gaps between rows as well, over which transactions on different resources can deadlock.
 */
final class Freshness {

    private final View view;
    private boolean old;
    private boolean overtaken;

    private Freshness(View view, boolean old) {
        this.view = view;
        this.old = old;
    }

    /** Of a transaction of our own. */
    static Freshness latest() {
        return new Freshness(View.LATEST, false);
    }

    /** Of a transaction of a host's, which may be known to have an old snapshot. */
    static Freshness of(View view, boolean old) {
        return new Freshness(view, old);
    }

    /**
     * How a command looks before it takes locks: without any of its own, which would come before those of the calendars. Only
     * if it looked so and was overtaken by what its snapshot lacks, it would overlook that again.
     */
    ReadMode beforeLock() {
        return overtaken ? ReadMode.LOCKING : ReadMode.PLAIN;
    }

    /** How decisions read. */
    ReadMode afterLock() {
        return old ? ReadMode.LOCKING : ReadMode.PLAIN;
    }

    /** Whether it is still to be found out, with each lock, if others have written what the snapshot lacks. */
    boolean isInDoubt() {
        return view == View.SNAPSHOT && !old;
    }

    boolean isOld() {
        return old;
    }

    /** Others have written what the snapshot lacks, if there is one. */
    void metNewer() {
        old = view == View.SNAPSHOT;
    }

    /** A command has come to its end, and may come again if it was overtaken. */
    void ended(boolean wasOvertaken) {
        overtaken = old && wasOvertaken;
    }
}
