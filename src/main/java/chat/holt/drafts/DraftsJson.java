package chat.holt.drafts;

import chat.holt.drafts.MessageDraft.Reply;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The file of drafts. What is missing in it is empty.
record DraftsJson(
        @Nullable List<OfChannel> drafts, @Nullable Boolean mentionOnReply) {
    /// Drafts that are kept; the oldest go first.
    static final int MOST = 200;

    /// Characters that are kept of a draft, many times what fits into a message.
    static final int LONGEST = 100_000;

    /// @param channel its id
    record OfChannel(
            String channel,
            @Nullable String text,
            @Nullable List<Reply> replies,
            @Nullable List<OfFile> files) {}

    /// @param path absolute
    record OfFile(String path, String name, long bytes, boolean spoiler) {
        static OfFile of(LocalFile file) {
            return new OfFile(file.path().toAbsolutePath().toString(), file.name(), file.bytes(), file.spoiler());
        }

        /// Whether the file is still there. Blocks.
        boolean there() {
            try {
                return Files.isRegularFile(Path.of(path));
            } catch (InvalidPathException elsewhere) {
                return false;
            }
        }

        LocalFile file() {
            return new LocalFile(Path.of(path), name, bytes, spoiler);
        }
    }

    static DraftsJson of(Drafts drafts) {
        List<OfChannel> all = new ArrayList<>();
        for (Map.Entry<String, MessageDraft> entry : drafts.all().entrySet()) {
            MessageDraft draft = entry.getValue();
            String text = draft.text().get();
            all.add(new OfChannel(
                    entry.getKey(),
                    text.substring(0, Math.min(text.length(), LONGEST)),
                    List.copyOf(draft.replies()),
                    draft.files().stream().map(OfFile::of).toList()));
        }
        return new DraftsJson(
                all.subList(Math.max(0, all.size() - MOST), all.size()),
                drafts.mentionOnReply().get());
    }

    /// The same without files that are gone. Blocks.
    DraftsJson present() {
        List<OfChannel> all = Objects.requireNonNullElse(drafts, List.<OfChannel>of()).stream()
                .map(draft -> new OfChannel(
                        draft.channel,
                        draft.text,
                        draft.replies,
                        Objects.requireNonNullElse(draft.files, List.<OfFile>of()).stream()
                                .filter(OfFile::there)
                                .toList()))
                .toList();
        return new DraftsJson(all, mentionOnReply);
    }

    /// Fills in what was kept, except where something is written already.
    void copyTo(Drafts into) {
        for (OfChannel kept : Objects.requireNonNullElse(drafts, List.<OfChannel>of())) {
            MessageDraft draft = into.of(kept.channel);
            if (draft.empty()) {
                draft.text().set(Objects.requireNonNullElse(kept.text, ""));
                draft.replies().setAll(Objects.requireNonNullElse(kept.replies, List.of()));
                draft.files()
                        .setAll(Objects.requireNonNullElse(kept.files, List.<OfFile>of()).stream()
                                .map(OfFile::file)
                                .toList());
            }
        }
        if (mentionOnReply != null) {
            into.mentionOnReply().set(mentionOnReply);
        }
    }
}
