package chat.holt.ui.usersettings.account;

import chat.holt.commands.Attempt;
import chat.holt.commands.FileCommands;
import chat.holt.i18n.Text;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// Recovery codes on screen, and taking them somewhere safe. Toolkit-free.
final class RecoveryCodes {
    private final FileCommands files;
    private final Consumer<String> clipboard;
    private final Consumer<String> toast;
    private final ObservableList<String> codes = FXCollections.observableArrayList();
    private final BooleanProperty kept = new SimpleBooleanProperty();
    private final Attempt saving = new Attempt();

    RecoveryCodes(FileCommands files, Consumer<String> clipboard, Consumer<String> toast) {
        this.files = files;
        this.clipboard = clipboard;
        this.toast = toast;
    }

    ObservableList<String> codes() {
        return codes;
    }

    /// Whether the user says that they are kept somewhere.
    BooleanProperty kept() {
        return kept;
    }

    /// How writing the file goes.
    Attempt saving() {
        return saving;
    }

    void show(List<String> fresh) {
        kept.set(false);
        codes.setAll(fresh);
    }

    void copy() {
        copy(String.join("\n", codes));
    }

    /// Puts something secret on the clipboard.
    void copy(String secret) {
        clipboard.accept(secret);
        toast.accept(Text.of("account.codes.copied"));
    }

    /// Writes them where the user chose.
    void save(Path file) {
        saving.run(
                () -> files.write(file, String.join("\n", codes) + "\n"),
                done -> toast.accept(
                        Text.of("account.codes.saved", file.getFileName().toString())));
    }
}
