package io.github.bookings4j.testkit.model;

import io.github.bookings4j.model.BufferRule;
import java.time.Duration;

/**
 * What the host of one sequence has chosen.
 *
 * @param bufferRule how buffers meet
 * @param duplicateGuard zero is off
 */
record Rules(BufferRule bufferRule, Duration duplicateGuard) {}
