package io.github.bookings4j.testkit.model;

import io.github.bookings4j.Bookings;
import io.github.bookings4j.model.Tenant;
import io.github.bookings4j.testkit.SettableClock;

/**
 * One of the two tenants: what is, and what should be.
 *
 * @param tenant whose
 * @param bookings what is
 * @param model what should be
 * @param feed the tenant's reader of the feed
 * @param clock what time it is
 */
record Side(Tenant tenant, Bookings bookings, Model model, FeedReader feed, SettableClock clock) {}
