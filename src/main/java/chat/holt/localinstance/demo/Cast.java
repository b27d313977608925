package chat.holt.localinstance.demo;

import chat.holt.localinstance.storage.Doc;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Everybody who lives in the demo community: a few with a story, the others by name.
final class Cast {
    private final Scribe scribe;
    private final Map<String, Doc> leads = new LinkedHashMap<>();
    private final List<Doc> crowd = new ArrayList<>();
    private final Set<String> online = new LinkedHashSet<>();

    Cast(Scribe scribe) {
        this.scribe = scribe;
    }

    /// @param size of the main server
    void gather(int size) {
        lead("Ada", "0817", 900, "in the workshop", "Online", false);
        lead("Bo", "4411", 1000, "on the phone", "Busy", true);
        lead("Cid", "2593", 700, "reading maps", "Focus", true);
        lead("Dora", "0645", 850, null, "Online", true);
        lead("Eli", "8312", 640, "back at nine", "Idle", true);
        lead("Fay", "9264", 300, null, "Online", true);
        lead("Gus", "1120", 1200, "gone fishing", null, false);
        lead("Ilse", "3307", 1190, null, null, false);
        lead("Jon", "5518", 500, null, null, false);
        lead("Kim", "7741", 420, "night shift", null, false);
        profile("Ada", "Guide, tea drinker, owner of too many maps.\n\nAsk me about the **Crow Saddle**.", "she/her");
        profile("Bo", "Keeps the keys of the gear room.", "he/him");
        profile("Dora", "Long rope, short nights.", "she/her");
        Doc hutbot = bot("Hutbot", "Hutbot", 380);
        online.add(hutbot.id());
        bot("Weatherbot", "Weatherbot", 300);
        bot("Rotabot", "Rotabot", 200);
        crowd(size - leads.size());
        leads.values().forEach(scribe::save);
        crowd.forEach(scribe::save);
    }

    private static int colour(String name) {
        return switch (name) {
            case "Ada" -> 0;
            case "Bo", "Jon" -> 1;
            case "Dora" -> 2;
            case "Eli", "Kim" -> 3;
            case "Cid" -> 4;
            case "Fay", "Ilse" -> 5;
            case "Gus" -> 7;
            default -> 6;
        };
    }

    private void lead(
            String name,
            String discriminator,
            int daysAgo,
            @Nullable String status,
            @Nullable String presence,
            boolean here) {
        Instant since = daysAgo(daysAgo);
        Doc user = scribe.user(name.toLowerCase(Locale.ROOT), since)
                .put("_id", scribe.idAt(since, colour(name)))
                .put("discriminator", discriminator)
                .put("display_name", name);
        if (status != null || presence != null) {
            user.put("status", Doc.of("text", status).put("presence", presence));
        }
        leads.put(name, user);
        if (here) {
            online.add(user.id());
        }
    }

    private void profile(String name, String content, String pronouns) {
        get(name).put("profile", Doc.of("content", content)).put("pronouns", pronouns);
    }

    private Doc bot(String name, String username, int daysAgo) {
        Instant since = daysAgo(daysAgo);
        Doc bot = scribe.user(username, since)
                .put("_id", scribe.idAt(since, colour(name)))
                .put("bot", Doc.of("owner", get("Bo").id()));
        leads.put(name, bot);
        scribe.world()
                .bots()
                .put(
                        bot.id(),
                        Doc.of("_id", bot.id())
                                .put("owner", get("Bo").id())
                                .put("token", scribe.world().ids().token())
                                .put("public", name.equals("Hutbot")));
        return bot;
    }

    private void crowd(int size) {
        List<String> names = List.of(Scribe.text("names.txt").strip().split("\\s+"));
        List<String> says = List.of(
                "outside",
                "knitting",
                "on call",
                "at the crag",
                "waxing skis",
                "somewhere without signal",
                "soup time",
                "reading",
                "back on Monday",
                "looking for my other glove");
        for (int i = 0; i < size; i++) {
            String name = names.get(i % names.size());
            int round = i / names.size();
            String surname = round == 0 ? "" : Integer.toString(round + 9, 36).toUpperCase(Locale.ROOT);
            String username = (surname.isEmpty() ? name : name + "." + surname).toLowerCase(Locale.ROOT);
            Doc user = scribe.user(username, daysAgo(scribe.between(20, 1100)))
                    .put("display_name", surname.isEmpty() ? name : name + " " + surname + ".");
            if (i % 4 == 1 && i < 400) {
                user.put("avatar", scribe.file("avatars", "me.png", Art.avatar(i % 16)));
            }
            if (i % 5 == 2) {
                user.put("status", Doc.of("text", scribe.any(says)).put("presence", presence(i)));
            }
            crowd.add(user);
            if (i % 13 == 3 && (i < 130 || i > 200)) {
                online.add(user.id());
            }
        }
    }

    private static String presence(int i) {
        return switch (i % 4) {
            case 0 -> "Idle";
            case 1 -> "Busy";
            case 2 -> "Focus";
            default -> "Online";
        };
    }

    Instant daysAgo(int days) {
        return scribe.now().minus(Duration.ofDays(days)).plusSeconds(scribe.between(0, 40_000) - 20_000);
    }

    /// Somebody with a story, by first name.
    Doc get(String name) {
        return Objects.requireNonNull(leads.get(name), name);
    }

    String id(String name) {
        return get(name).id();
    }

    List<Doc> crowdMembers() {
        return crowd;
    }

    List<Doc> everybody() {
        var all = new ArrayList<>(leads.values());
        all.addAll(crowd);
        return all;
    }

    /// Those who look connected although nobody is: everyone but the ones a client signs in as first.
    Set<String> online() {
        return online;
    }

    /// Those who talk, the talkative ones first.
    List<String> talkers() {
        var ids = new ArrayList<String>();
        for (String name : List.of("Dora", "Bo", "Cid", "Ada", "Eli", "Fay", "Gus", "Ilse", "Jon", "Kim")) {
            ids.add(id(name));
        }
        crowd.stream().limit(36).map(Doc::id).forEach(ids::add);
        return ids;
    }
}
