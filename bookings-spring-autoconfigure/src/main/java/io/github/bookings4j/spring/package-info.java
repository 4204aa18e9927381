/**
 * Bookings in the transactions that Spring manages, and what applications hear of them. Of a store in such a transaction:
 *
 * <ul>
 *   <li>A refused command has written nothing; whether the transaction goes on is up to who catches the refusal. One that
 *       leaves a method with {@code @Transactional} rolls back, as every unchecked exception does.
 *   <li>A read-only transaction, and one at an isolation level that is unsafe, is refused for writing.
 *   <li>Listeners that wait for the commit are told right after it, on its thread; what they book has a transaction of its own,
 *       on another connection. So has what other code books that runs after the commit, such as a
 *       {@code @TransactionalEventListener}; only a {@code TransactionSynchronization} has to begin a new transaction before it
 *       books in {@code afterCommit}, as Spring asks for.
 *   <li>The feed is read in transactions of the store's own, for a place in it has to be committed before it is told.
 * </ul>
 */
@NullMarked
package io.github.bookings4j.spring;

import org.jspecify.annotations.NullMarked;
