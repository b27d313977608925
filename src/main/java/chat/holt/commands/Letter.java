package chat.holt.commands;

import chat.holt.model.ReplyIntent;
import chat.holt.model.SendMessage;
import chat.holt.model.Ulid;
import chat.holt.store.PendingMessage;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A message in the outbox, as it is also kept on disk.
///
/// @param nonce the idempotency key; the message that arrives has it too
/// @param after id it must be above if it has arrived; null if the channel was empty when it was written
/// @param attempted whether it may have reached the server: only what is not there yet is sent again
/// @param problem why it is not sent, in the user's language; null while it waits or is under way
record Letter(
        String nonce,
        String channelId,
        String content,
        List<ReplyIntent> replies,
        List<Enclosure> enclosures,
        boolean silent,
        Instant writtenAt,
        @Nullable String after,
        boolean attempted,
        @Nullable String problem) {

    /// Empty lists are left out on disk.
    Letter {
        replies = replies == null ? List.of() : List.copyOf(replies);
        enclosures = enclosures == null ? List.of() : List.copyOf(enclosures);
    }

    /// The flag of a message that notifies nobody (`client-behaviour.md §1.6`).
    private static final int SILENT = 2;

    /// A file to send along.
    ///
    /// @param bytes its size; 0 where that is not known
    /// @param uploaded id on the file server; null until it is there
    record Enclosure(
            String file, String name, long bytes, @Nullable String uploaded) {
        Path path() {
            return Path.of(file);
        }
    }

    static Letter of(String channelId, Composition composition, @Nullable String after) {
        return new Letter(
                Ulid.next(),
                channelId,
                composition.content(),
                composition.replies(),
                composition.attachments().stream()
                        .map(file ->
                                new Enclosure(file.file().toAbsolutePath().toString(), file.name(), file.bytes(), null))
                        .toList(),
                composition.silent(),
                Instant.now(),
                after == null ? null : before(after),
                false,
                null);
    }

    /// An id a little before another one: the clocks of several servers may differ.
    private static String before(String id) {
        return Ulid.of(Ulid.time(id).minusSeconds(60).toEpochMilli(), () -> 0);
    }

    /// The next file to upload.
    Optional<Enclosure> toUpload() {
        return enclosures.stream().filter(file -> file.uploaded() == null).findFirst();
    }

    Letter uploaded(Enclosure file, String id) {
        List<Enclosure> next = new ArrayList<>(enclosures);
        next.replaceAll(each -> each.equals(file) ? new Enclosure(file.file(), file.name(), file.bytes(), id) : each);
        return withEnclosures(next);
    }

    private Letter withEnclosures(List<Enclosure> files) {
        return new Letter(nonce, channelId, content, replies, files, silent, writtenAt, after, attempted, problem);
    }

    Letter asAttempted() {
        return new Letter(nonce, channelId, content, replies, enclosures, silent, writtenAt, after, true, problem);
    }

    /// The same, of which the server said that it did not take it.
    Letter notArrived() {
        return new Letter(nonce, channelId, content, replies, enclosures, silent, writtenAt, after, false, problem);
    }

    Letter withProblem(@Nullable String reason) {
        return new Letter(nonce, channelId, content, replies, enclosures, silent, writtenAt, after, attempted, reason);
    }

    /// The same under a key not used yet, once it is certain that it has not arrived: a refused attempt uses up its key
    /// (`client-behaviour.md §2.2`).
    Letter renewed() {
        return new Letter(Ulid.next(), channelId, content, replies, enclosures, silent, writtenAt, after, false, null);
    }

    SendMessage body() {
        List<String> files = enclosures.stream()
                .flatMap(file -> Optional.ofNullable(file.uploaded()).stream())
                .toList();
        return new SendMessage(null, content, files, replies, List.of(), null, null, silent ? SILENT : 0);
    }

    /// Bytes of all its files, and of those that are on the server already.
    long bytes(boolean onServer) {
        return enclosures.stream()
                .filter(file -> !onServer || file.uploaded() != null)
                .mapToLong(Enclosure::bytes)
                .sum();
    }

    PendingMessage shown(PendingMessage.State state) {
        return new PendingMessage(
                nonce,
                channelId,
                content,
                replies,
                enclosures.stream().map(Enclosure::name).toList(),
                state,
                problem,
                writtenAt,
                null);
    }
}
