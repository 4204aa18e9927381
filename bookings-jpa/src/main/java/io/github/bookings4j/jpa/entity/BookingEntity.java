package io.github.bookings4j.jpa.entity;

import io.github.bookings4j.jpa.internal.EntityColumns;
import io.github.bookings4j.model.Actor;
import io.github.bookings4j.model.BookedAddOn;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingStatus;
import io.github.bookings4j.model.CancelledHow;
import io.github.bookings4j.model.Customer;
import io.github.bookings4j.schema.rows.BookingTable;
import jakarta.persistence.Cacheable;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A booking as it is stored, for queries; {@link #toBooking()} gives the value that the library works with. */
@Entity
@Table(name = "booking")
@Cacheable(false)
@EntityListeners(ReadOnly.class)
@SuppressWarnings("NullAway.Init") // Set by the persistence provider, as the columns promise.
public class BookingEntity {

    private static final EntityColumns COLUMNS = EntityColumns.of(BookingEntity.class);

    @Id
    @Column(name = "id", nullable = false)
    private UUID id;

    @Column(name = "tenant", nullable = false, length = 64)
    private String tenant;

    @Column(name = "reference", nullable = false, length = 32)
    private String reference;

    @Column(name = "service", nullable = false, length = 64)
    private String service;

    @Embedded
    private BookedTerms sold;

    @Embedded
    private BookedPrice price;

    @Column(name = "add_ons", nullable = false)
    private int addOnCount;

    @ElementCollection
    @CollectionTable(name = "booking_addon", joinColumns = @JoinColumn(name = "booking_id"))
    @OrderBy("place")
    private List<BookedAddOnRow> addOns = new ArrayList<>();

    @Column(name = "more_resources", nullable = false)
    private int moreResourceCount;

    @ElementCollection
    @CollectionTable(name = "booking_resource", joinColumns = @JoinColumn(name = "booking_id"))
    @OrderBy("place")
    private List<BookingResourceRow> moreResources = new ArrayList<>();

    @Column(name = "provider", nullable = false, length = 64)
    private String provider;

    @Column(name = "zone", nullable = false, length = 64)
    private String zone;

    @Column(name = "start_at", nullable = false)
    private Instant startAt;

    @Column(name = "end_at", nullable = false)
    private Instant endAt;

    @Column(name = "busy_end", nullable = false)
    private Instant busyEnd;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false, length = 20)
    private BookingStatus status;

    @Enumerated(EnumType.STRING)
    @Column(name = "cancelled_how", length = 20)
    private @Nullable CancelledHow cancelledHow;

    @Column(name = "expires_at")
    private @Nullable Instant expiresAt;

    @Embedded
    private @Nullable BookingCustomer customer;

    @Column(name = "party_size", nullable = false)
    private int partySize;

    @Column(name = "units", nullable = false)
    private int units;

    @Column(name = "customer_notes", nullable = false)
    private String customerNotes;

    @Column(name = "internal_notes", nullable = false)
    private String internalNotes;

    @Column(name = "metadata", nullable = false)
    private String metadata;

    @Column(name = "external_reference", length = 128)
    private @Nullable String externalReference;

    @Column(name = "series", length = 64)
    private @Nullable String series;

    @Column(name = "idempotency_key", length = 128)
    private @Nullable String idempotencyKey;

    @Column(name = "request_hash", length = 128)
    private @Nullable String requestHash;

    @Enumerated(EnumType.STRING)
    @Column(name = "created_by_kind", nullable = false, length = 20)
    private Actor.Kind createdByKind;

    @Column(name = "created_by_id", nullable = false, length = 128)
    private String createdById;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Column(name = "updated_at", nullable = false)
    private Instant updatedAt;

    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "ics_sequence", nullable = false)
    private int icsSequence;

    @Column(name = "search_text", nullable = false)
    private String searchText;

    /** For the persistence provider. */
    protected BookingEntity() {}

    /**
     * The booking as the library's value, with everything there is to it. Reads the add-ons and the further resources if there
     * are any, so the entity must not be detached then.
     */
    public Booking toBooking() {
        List<BookedAddOn> booked = addOnCount == 0
                ? List.of()
                : addOns.stream().map(BookedAddOnRow::toAddOn).toList();
        List<String> further = moreResourceCount == 0
                ? List.of()
                : moreResources.stream().map(BookingResourceRow::getResource).toList();
        return BookingTable.read(COLUMNS.row(this), booked, further);
    }

    /** Its identity, which never changes. */
    public UUID getId() {
        return id;
    }

    /** Whose it is; empty where tenancy is off. */
    public String getTenant() {
        return tenant;
    }

    /** Its name for people. */
    public String getReference() {
        return reference;
    }

    /** The service's id in the catalog. */
    public String getService() {
        return service;
    }

    /** The terms under which it was sold. */
    public BookedTerms getSold() {
        return sold;
    }

    /** What the service was sold for, add-ons not counted. */
    public BookedPrice getPrice() {
        return price;
    }

    /** Its add-ons, in their order. */
    public List<BookedAddOnRow> getAddOns() {
        return Collections.unmodifiableList(addOns);
    }

    /** The first resource that it takes. */
    public String getProvider() {
        return provider;
    }

    /** The resources that it takes beside the provider, in their order. */
    public List<BookingResourceRow> getMoreResources() {
        return Collections.unmodifiableList(moreResources);
    }

    /** The provider's zone. */
    public ZoneId getZone() {
        return ZoneId.of(zone);
    }

    /** When the appointment begins. */
    public Instant getStartAt() {
        return startAt;
    }

    /** When the appointment ends (exclusive). */
    public Instant getEndAt() {
        return endAt;
    }

    /** When the buffer after the appointment ends (exclusive). */
    public Instant getBusyEnd() {
        return busyEnd;
    }

    /** Where it stands. */
    public BookingStatus getStatus() {
        return status;
    }

    /** How it was cancelled; null unless it was. */
    public @Nullable CancelledHow getCancelledHow() {
        return cancelledHow;
    }

    /** When it stops blocking its time; null unless it is a hold. */
    public @Nullable Instant getExpiresAt() {
        return expiresAt;
    }

    /** Who booked; nobody for holds without a customer, and after erasing. */
    public Customer getCustomer() {
        return customer == null ? Customer.none() : customer.toCustomer();
    }

    /** How many come. */
    public int getPartySize() {
        return partySize;
    }

    /** How much of a shared capacity it takes. */
    public int getUnits() {
        return units;
    }

    /** What the customer wrote; may be empty. */
    public String getCustomerNotes() {
        return customerNotes;
    }

    /** What is for staff only; may be empty. */
    public String getInternalNotes() {
        return internalNotes;
    }

    /** The host's own entries, as a JSON object of strings. */
    public String getMetadata() {
        return metadata;
    }

    /** The id of another system, if there is one. */
    public @Nullable String getExternalReference() {
        return externalReference;
    }

    /** What it has in common with the bookings that were made together with it, if it was made so. */
    public @Nullable String getSeries() {
        return series;
    }

    /** The key under which it was asked for, if there was one. */
    public @Nullable String getIdempotencyKey() {
        return idempotencyKey;
    }

    /** Who made it. */
    public Actor getCreatedBy() {
        return new Actor(createdByKind, createdById);
    }

    /** When it was made. */
    public Instant getCreatedAt() {
        return createdAt;
    }

    /** When it was last changed. */
    public Instant getUpdatedAt() {
        return updatedAt;
    }

    /** 1 when made, one more with every change. */
    public long getVersion() {
        return version;
    }

    /** Its sequence in calendars (RFC 5545 3.8.7.4). */
    public int getIcsSequence() {
        return icsSequence;
    }
}
