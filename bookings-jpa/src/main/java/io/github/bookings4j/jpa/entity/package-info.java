/**
 * The tables of bookings as entities, for hosts that query them in JPQL: {@code select b from BookingEntity b where b.provider
 * = :provider and b.status = :status}.
 *
 * <p>They are for reading only. Whatever tries to change one by way of an entity manager is refused with an
 * {@link java.lang.IllegalStateException}; changes are made with {@link io.github.bookings4j.Bookings}. Their attributes have
 * the names of the columns; times are instants. {@link io.github.bookings4j.jpa.entity.BookingEntities} lists the classes for
 * the host's persistence unit.
 */
@NullMarked
package io.github.bookings4j.jpa.entity;

import org.jspecify.annotations.NullMarked;
