package io.github.bookings4j.model;

/** Whether the slots engine is asked before a start is accepted. */
public enum SlotValidation {
    /** A start that the engine does not offer is refused. The default where there is an engine. */
    ENGINE,
    /** Any start is accepted that the other rules allow. The default where there is none. */
    NONE
}
