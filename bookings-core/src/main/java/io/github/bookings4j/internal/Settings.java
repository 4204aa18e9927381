package io.github.bookings4j.internal;

import io.github.bookings4j.model.BufferRule;
import io.github.bookings4j.model.SlotValidation;
import io.github.bookings4j.spi.CandidateOrder;
import java.time.Duration;

/**
 * What the host has chosen.
 *
 * @param bufferRule how buffers meet (R7)
 * @param slotValidation whether the engine is asked (R17)
 * @param duplicateGuard how near the same customer's bookings may be (R15); zero: off
 * @param candidateOrder which of several candidates comes first (R9)
 */
public record Settings(
        BufferRule bufferRule, SlotValidation slotValidation, Duration duplicateGuard, CandidateOrder candidateOrder) {}
