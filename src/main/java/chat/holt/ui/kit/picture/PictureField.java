package chat.holt.ui.kit.picture;

import chat.holt.i18n.Text;
import chat.holt.media.LocalPicture;
import chat.holt.media.PictureException;
import chat.holt.model.File;
import chat.holt.threading.Task;
import chat.holt.ui.kit.settings.DraftField;
import chat.holt.ui.kit.settings.DraftFields;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.LongConsumer;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// A picture that is being edited: what the server has, what is chosen instead, what is wrong with that, and how far
/// its upload is. Toolkit-free; UI thread only.
public final class PictureField {
    /// Value of [#progress] while nothing is uploaded.
    public static final double IDLE = -1;

    private static final double MEGABYTE = 1_000_000;

    private final PictureKind kind;
    private final DraftField<Picture> draft;
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(IDLE);
    private final Subscription subscription;
    private @Nullable String uploaded;

    /// Uploads a file and gives its id.
    public interface Uploader {
        /// As `FileCommands.upload`.
        Task<String> upload(String tag, Path file, String name, LongConsumer progress);
    }

    /// @param live what the server has; null for none
    public PictureField(PictureKind kind, ObservableValue<? extends @Nullable File> live) {
        this.kind = kind;
        ObservableValue<Picture> pictures = live.map(Picture::of).orElse(new Picture.None());
        draft = new DraftField<>(pictures);
        subscription = pictures.subscribe(this::arrived);
    }

    public PictureKind kind() {
        return kind;
    }

    /// Makes it one of the fields of a page.
    ///
    /// @param key of the sentence about the change: 0 when the picture is removed, 1 when there is another
    public PictureField in(DraftFields fields, String key) {
        fields.add(draft, picture -> Text.of(key, picture instanceof Picture.None ? 0 : 1));
        fields.also(this::reset, this::close);
        return this;
    }

    /// Whether there was a picture that is taken away.
    public boolean removed() {
        return draft.changed().get() && draft.value().get() instanceof Picture.None;
    }

    /// The picture as edited.
    public DraftField<Picture> draft() {
        return draft;
    }

    /// Why what was picked last is not taken, in the user's language; empty for nothing to say.
    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /// Share of the upload that is done, 0–1; [#IDLE] without one.
    public ReadOnlyDoubleProperty progress() {
        return progress.getReadOnlyProperty();
    }

    /// Takes a picture, unless it is too large.
    public void choose(LocalPicture picture) {
        if (picture.bytes() > kind.bytes()) {
            problem.set(Text.of(
                    picture.moving() ? "picture.large.moving" : "picture.large",
                    picture.bytes() / MEGABYTE,
                    kind.bytes() / MEGABYTE));
            return;
        }
        problem.set("");
        draft.value().set(new Picture.Chosen(picture));
    }

    /// Takes the picture away.
    public void remove() {
        problem.set("");
        draft.value().set(new Picture.None());
    }

    /// Goes back to what the server has.
    public void reset() {
        problem.set("");
        draft.takeTheirs();
    }

    /// Says why a file was not taken.
    public void refuse(Throwable failure) {
        problem.set(
                failure instanceof PictureException picture
                        ? Text.of("picture." + picture.reason())
                        : Text.of("picture.UNREADABLE"));
    }

    /// Uploads what was chosen.
    ///
    /// @return the file's id, to be given to what shall have the picture; empty when nothing was chosen
    public Task<Optional<String>> upload(Uploader uploader) {
        Task<Optional<String>> task = new Task<>();
        if (!(draft.value().get() instanceof Picture.Chosen(var picture))) {
            task.succeed(Optional.empty());
            return task;
        }
        progress.set(0);
        uploader.upload(kind.tag(), picture.file(), picture.name(), sent -> sent(sent, picture.bytes()))
                .onDone(() -> progress.set(IDLE))
                .onSuccess(id -> {
                    uploaded = id;
                    task.succeed(Optional.of(id));
                })
                .onFailure(task::fail);
        return task;
    }

    /// Ends listening.
    public void close() {
        subscription.unsubscribe();
        draft.close();
    }

    /// News of an upload that has ended come late.
    private void sent(long bytes, long all) {
        if (progress.get() != IDLE) {
            progress.set(Math.min(1, (double) bytes / Math.max(1, all)));
        }
    }

    /// What was uploaded is on the server: then nothing is left to save.
    private void arrived(Picture now) {
        if (now instanceof Picture.Uploaded(var file) && file.id().equals(uploaded)) {
            uploaded = null;
            draft.takeTheirs();
        }
    }
}
