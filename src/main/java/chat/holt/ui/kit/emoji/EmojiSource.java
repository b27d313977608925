package chat.holt.ui.kit.emoji;

import chat.holt.i18n.Text;
import chat.holt.model.Emoji;
import chat.holt.model.Server;
import chat.holt.model.Ulid;
import chat.holt.settings.AccountSettings;
import chat.holt.store.Cell;
import chat.holt.store.Store;
import chat.holt.ui.kit.people.Face;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The emojis one account can use: those used most, those of its servers in the order of the rail, and the Unicode
/// ones in the chosen skin tone (`client-behaviour.md §12`). Toolkit-free; UI thread only.
public final class EmojiSource {
    /// How many that were used are remembered: three lines of the picker.
    static final int MOST_RECENT = 27;

    /// What is left of a use after another one.
    private static final double FADING = 0.98;

    /// Offered while too few were used yet.
    private static final List<String> USUAL = List.of("👍", "❤️", "😂", "🎉", "😢", "👀", "🙏", "🔥", "✅");

    private final Store store;
    private final AccountSettings settings;

    /// @param settings remember the emojis used last and the skin tone
    public EmojiSource(Store store, AccountSettings settings) {
        this.store = store;
        this.settings = settings;
    }

    /// Code point in hex; null for the usual yellow.
    @Nullable
    String tone() {
        return settings.skinTone().get();
    }

    void setTone(@Nullable String tone) {
        settings.skinTone().set(tone);
    }

    /// Remembers that it was used, by picking or by reacting.
    ///
    /// @param emoji id of a custom one or Unicode text
    public void used(String emoji) {
        List<String> recent = new ArrayList<>(settings.recentEmojis());
        Map<String, Double> uses = new HashMap<>(settings.emojiUses());
        uses.replaceAll((each, before) -> before * FADING);
        uses.merge(emoji, 1.0, Double::sum);
        recent.remove(emoji);
        if (recent.size() >= MOST_RECENT) {
            // Of those used as little, that which was used longest ago.
            recent.remove(Collections.min(
                    recent.reversed(), Comparator.comparingDouble(each -> uses.getOrDefault(each, 0.0))));
        }
        recent.addFirst(emoji);
        uses.keySet().retainAll(recent);
        settings.recentEmojis().setAll(recent);
        settings.emojiUses().keySet().retainAll(recent);
        settings.emojiUses().putAll(uses);
    }

    /// Those used most, of those used as often the latest first, filled up with usual ones.
    public List<EmojiChoice> often(int most) {
        Map<String, Double> uses = settings.emojiUses();
        Stream<String> own = settings.recentEmojis().stream()
                .sorted(Comparator.comparingDouble(emoji -> -uses.getOrDefault(emoji, 0.0)));
        return Stream.concat(own, USUAL.stream())
                .map(this::find)
                .filter(Objects::nonNull)
                .distinct()
                .limit(most)
                .toList();
    }

    /// What is known of an emoji; null if it is none, or a custom one that is unknown or was deleted.
    ///
    /// @param emoji id of a custom one or Unicode text
    public @Nullable EmojiChoice find(String emoji) {
        if (!Ulid.valid(emoji)) {
            return UnicodeEmojis.byText(emoji);
        }
        Emoji custom = store.emoji(emoji).get();
        return custom == null || custom.server() == null ? null : EmojiChoice.custom(custom);
    }

    /// The emoji of exactly this shortcode, a Unicode one before a custom one; null for none.
    public @Nullable EmojiChoice byCode(String code) {
        EmojiChoice unicode = UnicodeEmojis.byCode(code);
        return unicode != null
                ? unicode.in(tone())
                : sections().stream()
                        .flatMap(section -> section.emojis().stream())
                        .filter(emoji -> emoji.isCustom() && emoji.code().equals(code))
                        .findFirst()
                        .orElse(null);
    }

    /// Everything there is, in order; sections without emojis are left out.
    List<EmojiSection> sections() {
        List<EmojiSection> sections = new ArrayList<>();
        sections.add(new EmojiSection("often", Text.of("emoji.often"), "fth-clock", null, often(MOST_RECENT)));
        for (Cell<Server> cell : store.servers()) {
            Server server = cell.get();
            if (server != null) {
                List<EmojiChoice> emojis = store.emojisOf(server.id()).stream()
                        .map(Cell::get)
                        .filter(Objects::nonNull)
                        .map(EmojiChoice::custom)
                        .toList();
                if (!emojis.isEmpty()) {
                    Face face = new Face(server.id(), server.name(), server.icon());
                    sections.add(new EmojiSection(server.id(), server.name(), null, face, emojis));
                }
            }
        }
        String tone = tone();
        for (EmojiGroup group : EmojiGroup.values()) {
            List<EmojiChoice> emojis = UnicodeEmojis.of(group).stream()
                    .map(emoji -> emoji.in(tone))
                    .toList();
            sections.add(new EmojiSection(group.name(), group.title(), group.icon(), null, emojis));
        }
        return sections;
    }

    /// Those that fit a few letters, the best first; see [EmojiMatch].
    public List<EmojiChoice> search(String query, int most) {
        List<EmojiChoice> all = sections().stream()
                .skip(1)
                .flatMap(section -> section.emojis().stream())
                .toList();
        return EmojiMatch.best(query, all, settings.recentEmojis(), most);
    }

    /// The name of the server a custom emoji belongs to; null for none.
    @Nullable
    String serverOf(EmojiChoice emoji) {
        Emoji custom = emoji.isCustom() ? store.emoji(emoji.emoji()).get() : null;
        String id = custom == null ? null : custom.server();
        Server server = id == null ? null : store.server(id).get();
        return server == null ? null : server.name();
    }
}
