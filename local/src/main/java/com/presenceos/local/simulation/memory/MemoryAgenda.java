package com.presenceos.local.simulation.memory;

import static java.util.Objects.requireNonNull;

import com.presenceos.publishing.PostStatus;
import com.presenceos.publishing.PublicationMessage;
import com.presenceos.publishing.wake.Agenda;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The agenda on rows in memory. */
public final class MemoryAgenda implements Agenda {

    private final MemoryDatabase database;

    public MemoryAgenda(MemoryDatabase database) {
        this.database = database;
    }

    @Override
    public void armed(PublicationMessage message, Instant lookAgainAt) {
        database.find(message.post())
                .filter(row -> row.is(message, PostStatus.SCHEDULED))
                .ifPresent(row -> row.attentionAt = lookAgainAt);
    }

    @Override
    public List<Overdue> takeOverdue(Instant now, Instant lookAgainAt, int limit) {
        return database.rows().stream()
                .filter(row -> row.attentionAt != null && !row.attentionAt.isAfter(now))
                .sorted(Comparator.comparing((Row row) -> requireNonNull(row.attentionAt)))
                .limit(limit)
                .map(row -> {
                    row.attentionAt = lookAgainAt;
                    return new Overdue(row.message(), row.status, row.dueAt, row.lead);
                })
                .toList();
    }

    @Override
    public Optional<Instant> next() {
        return database.rows().stream()
                .flatMap(row -> Optional.ofNullable(row.attentionAt).stream())
                .min(Comparator.naturalOrder());
    }
}
