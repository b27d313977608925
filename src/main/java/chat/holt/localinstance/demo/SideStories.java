package chat.holt.localinstance.demo;

import chat.holt.localinstance.storage.Doc;
import chat.holt.localinstance.world.People;
import chat.holt.localinstance.world.Rights;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// What else Ada has: three more servers, friends, conversations, a group.
final class SideStories {
    private final Scribe scribe;
    private final Cast cast;
    private final Chatter chatter;

    SideStories(Scribe scribe, Cast cast, Chatter chatter) {
        this.scribe = scribe;
        this.cast = cast;
        this.chatter = chatter;
    }

    void happen() {
        Doc kettle = server("Kettle Works", "Ilse", "kettle", 26, List.of("kitchen", "stoves", "recipes"));
        Doc riverside = server("Riverside", "Ada", "riverside", 14, List.of("garden", "bikes"));
        Doc maps = server("Map Lovers", "Cid", "maps", 34, List.of("general", "finds", "gis"));
        read(riverside);
        unread(kettle, 1, 0);
        unread(maps, 2, 12);
        friends();
        conversations();
    }

    private Doc server(String name, String owner, String topic, int size, List<String> channelNames) {
        Instant since = cast.daysAgo(600);
        Doc server = scribe.server(name, cast.get(owner), since, Rights.DEFAULT_SERVER);
        var people = new ArrayList<String>();
        for (String lead : List.of("Ada", "Cid", "Ilse", "Dora")) {
            scribe.member(server, cast.get(lead), cast.daysAgo(400), List.of());
            people.add(cast.id(lead));
        }
        List<Doc> crowd = cast.crowdMembers();
        for (int i = 0; i < size; i++) {
            Doc user = crowd.get((i * 7 + name.length()) % crowd.size());
            scribe.member(server, user, cast.daysAgo(300 - i), List.of());
            people.add(user.id());
        }
        int count = 60;
        for (String channelName : channelNames) {
            Doc channel = scribe.channel(server, channelName, since);
            chatter.fill(channel, topic, people, cast.daysAgo(120), scribe.now().minus(Duration.ofHours(5)), count);
            count -= 15;
        }
        scribe.world().servers().put(server.id(), server);
        return server;
    }

    private void read(Doc server) {
        unread(server, 0, 0);
    }

    /// Leaves the first channels of a server unread for Ada, with so many calls in the first.
    private void unread(Doc server, int channels, int mentions) {
        int index = 0;
        for (String id : server.texts("channels")) {
            Doc channel = scribe.world().channel(id);
            if (index++ >= channels) {
                scribe.unread(cast.id("Ada"), channel, channel.text("last_message_id"), List.of());
                continue;
            }
            List<Doc> latest = scribe.world().messages().page(id, null, null, false, mentions + 3L);
            var calls = new ArrayList<String>();
            for (Doc message : latest.reversed()) {
                if (index == 1
                        && calls.size() < mentions
                        && !message.text("author").equals(cast.id("Ada"))) {
                    Chatter.mention(message, cast.id("Ada"));
                    scribe.world()
                            .messages()
                            .save(message.put("content", message.text("content") + " <@" + cast.id("Ada") + ">"));
                    calls.add(message.id());
                }
            }
            scribe.unread(cast.id("Ada"), channel, latest.getLast().id(), calls);
        }
    }

    private void friends() {
        for (String friend : List.of("Bo", "Dora", "Cid", "Eli", "Fay")) {
            relate(cast.get("Ada"), cast.get(friend), "Friend", "Friend");
        }
        relate(cast.get("Dora"), cast.get("Eli"), "Friend", "Friend");
        relate(cast.get("Dora"), cast.get("Bo"), "Friend", "Friend");
        List<Doc> crowd = cast.crowdMembers();
        relate(cast.get("Ada"), crowd.get(2), "Friend", "Friend");
        relate(cast.get("Ada"), crowd.get(15), "Friend", "Friend");
        relate(cast.get("Ada"), cast.get("Kim"), "Incoming", "Outgoing");
        relate(cast.get("Ada"), crowd.get(21), "Outgoing", "Incoming");
        relate(cast.get("Ada"), crowd.get(40), "Blocked", "BlockedOther");
    }

    private void relate(Doc me, Doc other, String mine, String theirs) {
        People people = scribe.world().people();
        people.relate(me, other.id(), mine);
        people.relate(other, me.id(), theirs);
    }

    private void conversations() {
        Doc dora = conversation("Dora", 200);
        say(dora, "Dora", 3000, "Are we still on for the gear check tonight?");
        say(dora, "Ada", 2950, "Yes! Half past seven, I bring the list and the good pens.");
        say(dora, "Dora", 2940, "You and your pens. ❤️");
        say(dora, "Ada", 2900, "They write on wet paper. You will thank me.");
        String found = say(dora, "Dora", 130, "I found the long rope. It was in the car, as always.");
        String call = say(dora, "Dora", 128, "Shall I bring it on Saturday or to your place before?");
        scribe.unread(cast.id("Ada"), dora, found, List.of(call));

        Doc bo = conversation("Bo", 180);
        say(bo, "Bo", 9000, "Could you look at the role list when you have a quiet minute? The newcomers are a mess.");
        say(bo, "Ada", 8950, "Will do. Some of them have been new for two years.");
        seen(bo, say(bo, "Bo", 8940, "Then they are very fresh. Thanks!"));

        Doc cid = conversation("Cid", 90);
        seen(cid, say(cid, "Cid", 60_000, "https://maps.example/sheet/1911 is the one I meant."));
        scribe.world().channels().put(cid.id(), cid.put("active", false));

        Doc group = Doc.of("channel_type", "Group")
                .put("_id", scribe.idAt(cast.daysAgo(30)))
                .put("name", "Saturday crew")
                .put("owner", cast.id("Dora"))
                .put("description", "Silver Horn and what to eat on it")
                .put("recipients", List.of(cast.id("Dora"), cast.id("Ada"), cast.id("Eli"), cast.id("Cid")));
        scribe.world().people().addConversation(group);
        scribe.post(
                group,
                List.of(scribe.system(
                        group,
                        Doc.of("type", "user_added").put("id", cast.id("Cid")).put("by", cast.id("Dora")),
                        ago(20_000))));
        say(group, "Eli", 5000, "Who takes the big pot?");
        String last = say(group, "Cid", 4990, "I take the pot if somebody takes me.");
        String fresh = say(group, "Dora", 95, "Deal. Cid rides with me, the pot rides with Eli.");
        scribe.unread(cast.id("Ada"), group, last, List.of(fresh));

        Doc notes = Doc.of("channel_type", "SavedMessages")
                .put("_id", scribe.idAt(cast.daysAgo(300)))
                .put("user", cast.id("Ada"));
        scribe.world().people().addConversation(notes);
        say(notes, "Ada", 7000, "Bearing from the cairn: `214°`, then along the fence.");
        say(notes, "Ada", 1000, "Return the green thermos!");
    }

    private Doc conversation(String with, int days) {
        Doc channel = Doc.of("channel_type", "DirectMessage")
                .put("_id", scribe.idAt(cast.daysAgo(days)))
                .put("active", true)
                .put("recipients", List.of(cast.id("Ada"), cast.id(with)));
        scribe.world().people().addConversation(channel);
        return channel;
    }

    private Instant ago(int minutes) {
        return scribe.now().minus(Duration.ofMinutes(minutes));
    }

    private String say(Doc channel, String name, int minutesAgo, String text) {
        Doc message = scribe.message(channel, cast.id(name), text, ago(minutesAgo));
        scribe.post(channel, List.of(message));
        return message.id();
    }

    private void seen(Doc channel, String message) {
        scribe.unread(cast.id("Ada"), channel, message, List.of());
    }
}
