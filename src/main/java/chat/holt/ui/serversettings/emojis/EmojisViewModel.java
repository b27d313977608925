package chat.holt.ui.serversettings.emojis;

import chat.holt.commands.Attempt;
import chat.holt.commands.Commands;
import chat.holt.commands.Failure;
import chat.holt.commands.Refusal;
import chat.holt.i18n.Text;
import chat.holt.media.LocalPicture;
import chat.holt.model.Emoji;
import chat.holt.model.User;
import chat.holt.permissions.Permission;
import chat.holt.permissions.ServerRules;
import chat.holt.store.Cell;
import chat.holt.store.Store;
import chat.holt.threading.Task;
import chat.holt.ui.kit.Reason;
import chat.holt.ui.kit.settings.SettingsPage;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The emojis of a server, and pictures that shall become some. Those are sent one after the other; what fails stays
/// with the reason, and the others go on.
public final class EmojisViewModel implements SettingsPage {
    private final Store store;
    private final Commands commands;
    private final String serverId;
    private final Limits limits;
    private final Consumer<String> toast;
    private final ObservableList<EmojiRow> rows = FXCollections.observableArrayList();
    private final ObservableList<EmojiUpload> uploads = FXCollections.observableArrayList();
    private final StringProperty filter = new SimpleStringProperty("");
    private final ReadOnlyIntegerWrapper total = new ReadOnlyIntegerWrapper();
    private final ReadOnlyBooleanWrapper sending = new ReadOnlyBooleanWrapper();
    private final Subscription subscriptions;
    private boolean stopped;

    /// @param emojis how many a server may have
    /// @param bytes size of a picture at most
    public record Limits(int emojis, long bytes) {}

    /// @param toast shows a short text when something is done
    public EmojisViewModel(Store store, Commands commands, String serverId, Limits limits, Consumer<String> toast) {
        this.store = store;
        this.commands = commands;
        this.serverId = serverId;
        this.limits = limits;
        this.toast = toast;
        subscriptions = Subscription.combine(
                store.emojisOf(serverId).subscribe(this::show),
                store.onBatchEnd(this::show),
                filter.subscribe(this::show));
        show();
    }

    /// Emojis that pass the filter, by name.
    public ObservableList<EmojiRow> rows() {
        return rows;
    }

    /// Part of a name; empty shows all.
    public StringProperty filter() {
        return filter;
    }

    /// How many there are, whatever the filter.
    public ReadOnlyIntegerProperty total() {
        return total.getReadOnlyProperty();
    }

    public Limits limits() {
        return limits;
    }

    /// Pictures that are not emojis yet, in the order in which they were picked.
    public ObservableList<EmojiUpload> uploads() {
        return uploads;
    }

    /// Whether pictures are being sent.
    public ReadOnlyBooleanProperty sending() {
        return sending.getReadOnlyProperty();
    }

    /// Why no emojis can be made; empty if they can.
    public String createBlocked() {
        return Refusal.text(store.rights().may(serverId, me -> ServerRules.may(me, Permission.MANAGE_CUSTOMISATION)));
    }

    /// Takes pictures that shall become emojis and names them after their files.
    public void pick(List<LocalPicture> pictures) {
        for (LocalPicture picture : pictures) {
            EmojiUpload upload = new EmojiUpload(picture, EmojiNames.of(picture.name(), names(null)));
            if (picture.bytes() > limits.bytes()) {
                upload.problem(Text.of("emojis.large", picture.bytes() / 1000, limits.bytes() / 1000));
            }
            uploads.add(upload);
        }
    }

    /// Drops a picture that was picked.
    public void drop(EmojiUpload upload) {
        if (upload.progress().get() == EmojiUpload.IDLE) {
            uploads.remove(upload);
        }
    }

    /// Sends all pictures that were picked; those that fail stay.
    public void send() {
        if (!sending.get()) {
            stopped = false;
            sending.set(true);
            sendFrom(0, 0);
        }
    }

    /// Sends no more after the one under way.
    public void stop() {
        stopped = true;
    }

    /// What is wrong with another name for an emoji; empty if it can be given.
    public String renameProblem(EmojiRow emoji, String name) {
        return EmojiNames.problem(
                name,
                rowsNow()
                        .filter(other -> !other.id().equals(emoji.id()))
                        .map(Emoji::name)
                        .toList());
    }

    /// Gives an emoji another name.
    public void rename(EmojiRow emoji, String name, Attempt attempt) {
        String problem = renameProblem(emoji, name);
        if (!problem.isEmpty()) {
            attempt.refuse(problem);
        } else if (name.equals(emoji.name())) {
            attempt.refuse("");
        } else {
            attempt.run(() -> commands.emojis().rename(emoji.id(), name, null), done -> {});
        }
    }

    /// Deletes an emoji; messages with it show it no longer.
    public void delete(EmojiRow emoji, Reason reason, Attempt attempt) {
        attempt.run(
                () -> commands.emojis().delete(emoji.id(), reason.value()),
                done -> toast.accept(Text.of("emojis.delete.done", emoji.name())));
    }

    /// Ends listening; what is under way goes on to its end.
    @Override
    public void close() {
        stop();
        subscriptions.unsubscribe();
    }

    /// @param index of the next to look at
    /// @param made how many have become emojis
    private void sendFrom(int index, int made) {
        if (stopped || index >= uploads.size()) {
            sending.set(false);
            if (made > 0) {
                toast.accept(Text.of("emojis.made", made, uploads.size()));
            }
            return;
        }
        EmojiUpload upload = uploads.get(index);
        String problem = problem(upload);
        if (!problem.isEmpty()) {
            upload.problem(problem);
            sendFrom(index + 1, made);
            return;
        }
        upload.problem("");
        upload.progress(0);
        make(upload)
                .onDone(() -> upload.progress(EmojiUpload.IDLE))
                .onSuccess(emoji -> {
                    int at = uploads.indexOf(upload);
                    uploads.remove(upload);
                    sendFrom(at, made + 1);
                })
                .onFailure(failure -> {
                    upload.problem(Failure.of(failure).text());
                    sendFrom(uploads.indexOf(upload) + 1, made);
                });
    }

    private Task<Emoji> make(EmojiUpload upload) {
        String known = upload.fileId();
        String name = upload.name().get().strip();
        if (known != null) {
            return commands.emojis().create(serverId, known, name, null);
        }
        LocalPicture picture = upload.picture();
        return commands.files()
                .upload("emojis", picture.file(), picture.name(), sent -> {
                    if (upload.progress().get() != EmojiUpload.IDLE) {
                        upload.progress(Math.min(1, (double) sent / Math.max(1, picture.bytes())));
                    }
                })
                .then(fileId -> {
                    upload.uploaded(fileId);
                    return commands.emojis().create(serverId, fileId, name, null);
                });
    }

    private String problem(EmojiUpload upload) {
        long bytes = upload.picture().bytes();
        if (bytes > limits.bytes()) {
            return Text.of("emojis.large", bytes / 1000, limits.bytes() / 1000);
        } else if (total.get() >= limits.emojis()) {
            return Text.of("emojis.full", limits.emojis());
        }
        return EmojiNames.problem(upload.name().get().strip(), names(upload));
    }

    private List<String> names(@Nullable EmojiUpload except) {
        return Stream.concat(
                        rowsNow().map(Emoji::name),
                        uploads.stream()
                                .filter(upload -> upload != except)
                                .map(upload -> upload.name().get().strip()))
                .toList();
    }

    private Stream<Emoji> rowsNow() {
        return store.emojisOf(serverId).stream().map(Cell::get).filter(Objects::nonNull);
    }

    private void show() {
        String part = filter.get().strip().toLowerCase(Locale.ROOT);
        String blocked = createBlocked().isEmpty() ? null : createBlocked();
        List<EmojiRow> next = rowsNow()
                .filter(emoji -> emoji.name().contains(part))
                .sorted(Comparator.comparing(Emoji::name).thenComparing(Emoji::id))
                .map(emoji -> row(emoji, blocked))
                .toList();
        total.set((int) rowsNow().count());
        if (!next.equals(rows)) {
            rows.setAll(next);
        }
    }

    private EmojiRow row(Emoji emoji, @Nullable String blocked) {
        boolean own = emoji.creatorId().equals(store.myId());
        User creator = store.user(emoji.creatorId()).get();
        if (creator == null) {
            commands.users().resolve(emoji.creatorId());
        }
        return new EmojiRow(
                emoji.id(),
                emoji.name(),
                emoji.animated(),
                creator == null ? emoji.creatorId() : creator.name(),
                blocked,
                own ? null : blocked);
    }
}
