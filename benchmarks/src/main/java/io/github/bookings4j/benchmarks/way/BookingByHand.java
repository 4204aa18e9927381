package io.github.bookings4j.benchmarks.way;

import io.github.bookings4j.benchmarks.load.Attempt;
import io.github.bookings4j.benchmarks.load.Provider;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A booking, as one would map it. */
@Entity
@Table(name = "booking")
@SuppressWarnings({"NullAway.Init", "unused"}) // Read by the persistence provider.
class BookingByHand {

    @Id
    private UUID id;

    private String tenant;

    private String reference;

    private String service;

    @Column(name = "service_name")
    private String serviceName;

    @Column(name = "duration_us")
    private long durationUs;

    @Column(name = "buffer_before_us")
    private long bufferBeforeUs;

    @Column(name = "buffer_after_us")
    private long bufferAfterUs;

    @Column(name = "capacity_kind")
    private String capacityKind;

    private int capacity;

    @Column(name = "price_type")
    private String priceType;

    @Column(name = "price_amount")
    private BigDecimal priceAmount;

    @Column(name = "price_currency")
    private String priceCurrency;

    @Column(name = "price_per_person")
    private boolean pricePerPerson;

    @Column(name = "cancellation_allowed")
    private boolean cancellationAllowed;

    @Column(name = "cancellation_notice_us")
    private long cancellationNoticeUs;

    @Column(name = "reschedule_allowed")
    private boolean rescheduleAllowed;

    @Column(name = "reschedule_notice_us")
    private long rescheduleNoticeUs;

    @Column(name = "requires_approval")
    private boolean requiresApproval;

    @Column(name = "add_ons")
    private int addOns;

    @Column(name = "more_resources")
    private int moreResources;

    private String provider;

    private String zone;

    @Column(name = "start_at")
    private Instant startAt;

    @Column(name = "end_at")
    private Instant endAt;

    @Column(name = "busy_end")
    private Instant busyEnd;

    private String status;

    @Column(name = "cancelled_how")
    private @Nullable String cancelledHow;

    @Column(name = "expires_at")
    private @Nullable Instant expiresAt;

    @Column(name = "customer_reference")
    private @Nullable String customerReference;

    @Column(name = "customer_name")
    private String customerName;

    @Column(name = "customer_email")
    private String customerEmail;

    @Column(name = "customer_email_key")
    private String customerEmailKey;

    @Column(name = "customer_phone")
    private @Nullable String customerPhone;

    @Column(name = "party_size")
    private int partySize;

    private int units;

    @Column(name = "customer_notes")
    private String customerNotes;

    @Column(name = "internal_notes")
    private String internalNotes;

    private String metadata;

    @Column(name = "external_reference")
    private @Nullable String externalReference;

    private @Nullable String series;

    @Column(name = "idempotency_key")
    private @Nullable String idempotencyKey;

    @Column(name = "request_hash")
    private @Nullable String requestHash;

    @Column(name = "created_by_kind")
    private String createdByKind;

    @Column(name = "created_by_id")
    private String createdById;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    private long version;

    @Column(name = "ics_sequence")
    private int icsSequence;

    @Column(name = "search_text")
    private String searchText;

    /** For the persistence provider. */
    protected BookingByHand() {}

    BookingByHand(NewBooking booking) {
        Attempt attempt = booking.attempt();
        Provider provider = attempt.provider();
        this.id = booking.id();
        this.tenant = "";
        this.reference = booking.reference();
        this.service = provider.service();
        this.serviceName = NewBooking.SERVICE_NAME;
        this.durationUs = 1_800_000_000L;
        this.bufferBeforeUs = 300_000_000L;
        this.bufferAfterUs = 600_000_000L;
        this.capacityKind = "EXCLUSIVE";
        this.capacity = 1;
        this.priceType = "FIXED";
        this.priceAmount = new BigDecimal("60.00");
        this.priceCurrency = "EUR";
        this.pricePerPerson = false;
        this.cancellationAllowed = true;
        this.cancellationNoticeUs = 0;
        this.rescheduleAllowed = true;
        this.rescheduleNoticeUs = 0;
        this.requiresApproval = false;
        this.addOns = 0;
        this.moreResources = 0;
        this.provider = provider.id();
        this.zone = Provider.ZONE;
        this.startAt = attempt.start();
        this.endAt = attempt.end();
        this.busyEnd = attempt.busyEnd();
        this.status = "CONFIRMED";
        this.customerName = booking.customer();
        this.customerEmail = booking.email();
        this.customerEmailKey = booking.email();
        this.partySize = 1;
        this.units = 1;
        this.customerNotes = "";
        this.internalNotes = "";
        this.metadata = "{}";
        this.createdByKind = "CUSTOMER";
        this.createdById = "";
        this.createdAt = booking.now();
        this.updatedAt = booking.now();
        this.version = 1;
        this.icsSequence = 0;
        this.searchText = booking.searchText();
    }
}
