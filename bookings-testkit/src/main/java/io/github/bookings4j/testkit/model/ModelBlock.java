package io.github.bookings4j.testkit.model;

import io.github.bookings4j.model.TimeRange;
import java.util.Optional;
import java.util.UUID;

/**
 * A blocked time as the model sees it.
 *
 * @param id its identity
 * @param resource on which resource
 * @param time when
 * @param externalId the id in another calendar
 */
record ModelBlock(UUID id, String resource, TimeRange time, Optional<String> externalId) {}
