package io.github.bookings4j.it.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Something of a host's own. */
@Entity
@Table(name = "host_note")
public class HostNote {

    @Id
    @Column(name = "id")
    private int id;

    @Column(name = "content", nullable = false)
    private String content;

    /** For the persistence provider. */
    protected HostNote() {}

    HostNote(int id, String content) {
        this.id = id;
        this.content = content;
    }

    String content() {
        return content;
    }

    void setContent(String value) {
        content = value;
    }
}
