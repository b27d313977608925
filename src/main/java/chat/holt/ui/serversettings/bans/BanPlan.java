package chat.holt.ui.serversettings.bans;

import chat.holt.commands.Refusal;
import chat.holt.i18n.Text;
import chat.holt.model.File;
import chat.holt.model.User;
import chat.holt.permissions.ServerRules;
import chat.holt.permissions.Verdict;
import chat.holt.store.Store;
import chat.holt.ui.serversettings.bans.BanCandidate.Fate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Decides about each entry of a list: whom it would ban, and why not the others. UI thread only.
final class BanPlan {
    /// Longest reason of a ban, in characters (`rest.md §14`).
    static final int LONGEST_REASON = 1024;

    private final Store store;
    private final String serverId;
    private final Map<String, BanRow> bans;
    private final Set<String> seen = new HashSet<>();

    private BanPlan(Store store, String serverId, List<BanRow> bans) {
        this.store = store;
        this.serverId = serverId;
        this.bans = bans.stream().collect(Collectors.toMap(BanRow::userId, Function.identity(), (one, two) -> one));
    }

    /// The entries in order.
    ///
    /// @param bans those there are
    static List<BanCandidate> of(List<BanEntry> entries, List<BanRow> bans, Store store, String serverId) {
        BanPlan plan = new BanPlan(store, serverId, bans);
        List<BanCandidate> candidates = new ArrayList<>(entries.size());
        entries.forEach(entry -> candidates.add(plan.decide(entry)));
        return candidates;
    }

    private BanCandidate decide(BanEntry entry) {
        if (entry.userId().isEmpty()) {
            return candidate(entry, Fate.INVALID, Text.of("settings.server.bans.fate.noId"));
        }
        int length = entry.reason().codePointCount(0, entry.reason().length());
        if (length > LONGEST_REASON) {
            return candidate(entry, Fate.INVALID, Text.of("settings.server.bans.fate.longReason", LONGEST_REASON));
        }
        if (!seen.add(entry.userId())) {
            return candidate(entry, Fate.DUPLICATE, Text.of("settings.server.bans.fate.duplicate"));
        }
        BanRow ban = bans.get(entry.userId());
        if (ban != null) {
            boolean same = entry.reason().isEmpty() || entry.reason().equals(ban.reason());
            return candidate(
                    entry,
                    same ? Fate.BANNED : Fate.CHANGED,
                    same
                            ? Text.of("settings.server.bans.fate.banned")
                            : Text.of(
                                    "settings.server.bans.fate.changed",
                                    ban.reason().isEmpty() ? Text.of("settings.server.bans.noReason") : ban.reason()));
        }
        Verdict verdict = store.rights().may(serverId, entry.userId(), ServerRules::ban);
        return verdict.allowed()
                ? candidate(entry, Fate.NEW, "")
                : candidate(entry, Fate.REFUSED, Refusal.text(verdict));
    }

    private BanCandidate candidate(BanEntry entry, Fate fate, String detail) {
        BanRow ban = bans.get(entry.userId());
        User user = entry.userId().isEmpty() ? null : store.user(entry.userId()).get();
        String name = ban != null && !ban.tag().isEmpty() ? ban.tag() : name(entry, user);
        File avatar = user != null ? user.avatar() : ban != null ? ban.avatar() : null;
        return new BanCandidate(entry.line(), entry.userId(), name, entry.reason(), fate, detail, avatar);
    }

    private static String name(BanEntry entry, @Nullable User user) {
        if (user != null) {
            return user.username() + "#" + user.discriminator();
        }
        return entry.name().isEmpty() ? entry.raw() : entry.name();
    }
}
