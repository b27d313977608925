package chat.holt.ui.serversettings.emojis;

import chat.holt.media.LocalPicture;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// A picture that shall become an emoji: its name to be, how far it is, and what is wrong.
public final class EmojiUpload {
    /// Value of [#progress] before and after.
    public static final double IDLE = -1;

    private final LocalPicture picture;
    private final StringProperty name = new SimpleStringProperty();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(IDLE);
    /// Id of the file once that is on the server, so that a second try need not send it again.
    private @Nullable String fileId;

    EmojiUpload(LocalPicture picture, String name) {
        this.picture = picture;
        this.name.set(name);
        this.name.subscribe(now -> problem.set(""));
    }

    public LocalPicture picture() {
        return picture;
    }

    /// What it shall be called.
    public StringProperty name() {
        return name;
    }

    /// Why it did not work, or cannot; empty for nothing to say.
    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /// Share of the upload that is done, 0–1; [#IDLE] while it waits.
    public ReadOnlyDoubleProperty progress() {
        return progress.getReadOnlyProperty();
    }

    void problem(String sentence) {
        problem.set(sentence);
    }

    void progress(double share) {
        progress.set(share);
    }

    @Nullable
    String fileId() {
        return fileId;
    }

    void uploaded(@Nullable String id) {
        fileId = id;
    }
}
