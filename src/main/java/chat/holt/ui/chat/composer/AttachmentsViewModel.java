package chat.holt.ui.chat.composer;

import chat.holt.commands.Refusal;
import chat.holt.drafts.LocalFile;
import chat.holt.drafts.LocalFiles;
import chat.holt.drafts.MessageDraft;
import chat.holt.i18n.Text;
import chat.holt.permissions.Permission;
import chat.holt.permissions.Verdict;
import chat.holt.threading.Task;
import chat.holt.ui.chat.context.ChatContext;
import chat.holt.ui.kit.files.FileSize;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The files that go along with what is written in the open channel.
public final class AttachmentsViewModel {
    private final String channelId;
    private final ChatContext context;
    private final MessageDraft draft;

    /// Held, because it hears of changes only as long as somebody holds it.
    private final ObservableList<LocalFile> files;

    private final ReadOnlyObjectWrapper<@Nullable String> refusal = new ReadOnlyObjectWrapper<>(this, "refusal");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");

    AttachmentsViewModel(String channelId, ChatContext context) {
        this.channelId = channelId;
        this.context = context;
        draft = context.memory().channel(channelId).draft();
        files = FXCollections.unmodifiableObservableList(draft.files());
    }

    /// In the order in which they go; what is beyond the limit waits for the next message, see [#later].
    ObservableList<LocalFile> files() {
        return files;
    }

    /// Whether a file waits for the next message.
    boolean later(LocalFile file) {
        return draft.files().indexOf(file) >= context.limits().get().files();
    }

    /// Why no files can be sent here; null if they can.
    public ReadOnlyObjectProperty<@Nullable String> refusal() {
        return refusal.getReadOnlyProperty();
    }

    /// What was not taken last, in the user's language; empty for nothing to say.
    ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /// Whether one may send files has perhaps changed.
    void checkRights() {
        boolean may = context.store().rights().channel(channelId).has(Permission.UPLOAD_FILES);
        refusal.set(may ? null : Refusal.text(new Verdict.MissingPermission(Permission.UPLOAD_FILES)));
    }

    /// Takes files of this computer; what cannot be sent is said. The task tells whether all of them can.
    public Task<Boolean> add(List<Path> paths) {
        Task<Boolean> all = new Task<>();
        String why = refusal.get();
        if (why != null) {
            problem.set(why);
            all.succeed(false);
            return all;
        }
        context.files().look(paths).onSuccess(found -> all.succeed(add(found))).onFailure(failure -> {
            problem.set(Text.of("chat.files.unreadable", ""));
            all.succeed(false);
        });
        return all;
    }

    /// Takes a file that will soon be gone, such as a pasted picture.
    void addPassing(Path passing, String name) {
        context.files().keep(passing, name).onSuccess(this::addMade).onFailure(this::notMade);
    }

    /// Makes a file of a text, and goes on once it is there.
    void addText(String text, Runnable added) {
        context.files()
                .write(text, Text.of("chat.files.textName"))
                .onSuccess(file -> {
                    addMade(file);
                    added.run();
                })
                .onFailure(this::notMade);
    }

    /// Says why something pasted or dropped is not taken.
    void refuse(String sentence) {
        problem.set(sentence);
    }

    void forgetProblem() {
        problem.set("");
    }

    void remove(LocalFile file) {
        draft.files().remove(file);
        context.files().forget(List.of(file));
        problem.set("");
    }

    /// Whether there was a file to remove.
    boolean removeLast() {
        if (draft.files().isEmpty()) {
            return false;
        }
        remove(draft.files().getLast());
        return true;
    }

    /// Gives a file another name; a blank one changes nothing.
    void rename(LocalFile file, String name) {
        if (!name.isBlank()) {
            replace(file, file.named(name.strip()));
        }
    }

    /// Covers a file until somebody wants to see it, or not.
    void cover(LocalFile file, boolean on) {
        replace(file, file.covered(on));
    }

    /// Puts a file to another place in the order.
    ///
    /// @param index beyond the ends counts as the end
    void move(LocalFile file, int index) {
        List<LocalFile> files = new ArrayList<>(draft.files());
        int to = Math.clamp(index, 0, files.size() - 1);
        if (files.indexOf(file) != to && files.remove(file)) {
            files.add(to, file);
            draft.files().setAll(files);
        }
    }

    /// Takes those out of the draft that go with one message.
    List<LocalFile> take() {
        int most = Math.min(draft.files().size(), context.limits().get().files());
        List<LocalFile> going = List.copyOf(draft.files().subList(0, most));
        draft.files().remove(0, most);
        problem.set("");
        return going;
    }

    private boolean add(LocalFiles.Found found) {
        List<String> sentences = new ArrayList<>();
        long most = context.limits().get().fileBytes();
        for (LocalFile file : found.files()) {
            boolean known = draft.files().stream().anyMatch(each -> each.path().equals(file.path()));
            if (file.bytes() > most) {
                sentences.add(
                        Text.of("chat.files.large", file.name(), FileSize.text(file.bytes()), FileSize.text(most)));
            } else if (file.bytes() == 0) {
                sentences.add(Text.of("chat.files.empty", file.name()));
            } else if (!known) {
                draft.files().add(file);
            }
        }
        found.folders().forEach(name -> sentences.add(Text.of("chat.files.folder", name)));
        found.unreadable().forEach(name -> sentences.add(Text.of("chat.files.unreadable", name)));
        problem.set(String.join(" ", sentences));
        return sentences.isEmpty();
    }

    private void addMade(LocalFile file) {
        if (!add(new LocalFiles.Found(List.of(file), List.of(), List.of()))) {
            context.files().forget(List.of(file));
        }
    }

    private void notMade(Throwable failure) {
        problem.set(Text.of("chat.files.notMade"));
    }

    private void replace(LocalFile file, LocalFile other) {
        int at = draft.files().indexOf(file);
        if (at >= 0) {
            draft.files().set(at, other);
        }
    }
}
