package chat.holt.localinstance.demo;

import chat.holt.localinstance.storage.Doc;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/// The last evening on the main server: what is on the screen when somebody signs in for the first time.
final class Evening {
    private final Scribe scribe;
    private final Cast cast;
    private final AlpineStoats club;
    private final Chatter chatter;
    private final ZonedDateTime day;

    Evening(Scribe scribe, Cast cast, AlpineStoats club, Chatter chatter) {
        this.scribe = scribe;
        this.cast = cast;
        this.club = club;
        this.chatter = chatter;
        ZonedDateTime now = scribe.now().atZone(ZoneId.systemDefault());
        ZonedDateTime today = now.with(LocalTime.of(18, 30));
        day = today.isAfter(now) ? today.minusDays(1) : today;
    }

    /// Everything else happened before this.
    Instant start() {
        return at("12:00");
    }

    private Instant at(String time) {
        return day.with(LocalTime.parse(time)).toInstant();
    }

    private Doc say(String channel, String name, String time, String text) {
        return scribe.message(club.channel(channel), cast.id(name), text, at(time));
    }

    /// Fills the visible end of the channels and sets what Ada has not read yet.
    void happen(Map<String, byte[]> emojis) {
        rules();
        String stoat = ":" + emoji(emojis, "stoat") + ":";
        String lastRead = lounge();
        trips();
        List<String> calls = help();
        photos(stoat);
        for (Doc channel : club.channels().values()) {
            String last = channel.text("last_message_id", "");
            if (!last.isEmpty()) {
                for (String name : List.of("Ada", "Bo", "Cid", "Dora", "Eli", "Fay")) {
                    scribe.unread(cast.id(name), channel, last, List.of());
                }
            }
        }
        String ada = cast.id("Ada");
        scribe.unread(ada, club.channel("lounge"), lastRead, List.of());
        scribe.unread(ada, club.channel("trips"), scribe.idAt(at("12:00")), List.of());
        scribe.unread(ada, club.channel("help"), scribe.idAt(at("12:00")), calls);
    }

    private String emoji(Map<String, byte[]> emojis, String wanted) {
        Map<String, String> ids = new LinkedHashMap<>();
        emojis.forEach((name, picture) -> {
            Doc file = scribe.file("emojis", name + ".png", picture);
            ids.put(name, file.id());
            scribe.world()
                    .emojis()
                    .put(
                            file.id(),
                            Doc.of("_id", file.id())
                                    .put(
                                            "parent",
                                            Doc.of("type", "Server")
                                                    .put("id", club.server().id()))
                                    .put("creator_id", cast.id("Bo"))
                                    .put("name", name));
        });
        return Objects.requireNonNull(ids.get(wanted));
    }

    private void rules() {
        String text = Scribe.text("rules.txt")
                .replace("HELP", club.channel("help").id())
                .replace("TRIPS", club.channel("trips").id())
                .replace("LOUNGE", club.channel("lounge").id())
                .strip();
        Doc rules = scribe.message(club.channel("rules"), cast.id("Ilse"), text, cast.daysAgo(900))
                .put("pinned", true);
        scribe.post(club.channel("rules"), List.of(rules));
    }

    /// @return the message up to which Ada has read
    private String lounge() {
        Doc route = say("lounge", "Bo", "18:02", "The new route is up. Red markers, about six hours with the descent.");
        Doc spots = say("lounge", "Bo", "18:02:20", "Two spots left for Saturday, say so here.");
        Doc answer = say("lounge", "Dora", "18:05", "I am in. <@" + cast.id("Ada") + "> do we bring the long rope?")
                .put("replies", List.of(spots.id()));
        Chatter.mention(answer, cast.id("Ada"));
        Doc forecast = say("lounge", "Cid", "18:07", "Forecast for the weekend:")
                .put(
                        "embeds",
                        List.of(Doc.of("type", "Website")
                                .put("url", "https://weather.example/saturday")
                                .put("site_name", "weather.example")
                                .put("title", "Saturday: clear, −2 °C in the morning")
                                .put("description", "Wind from the north-west, 15 km/h. Sunrise 07:31.")
                                .put("colour", "#37a68f")))
                .put(
                        "reactions",
                        Doc.of("☀️", List.of(cast.id("Ada"), cast.id("Bo"), cast.id("Dora"), cast.id("Fay")))
                                .put("🎉", List.of(cast.id("Eli"), cast.id("Kim"))));
        var all = new ArrayList<>(List.of(route, spots, answer, forecast));
        all.add(say("lounge", "Eli", "18:21", "Packed list is in `trips/saturday.md`, tick what you have."));
        all.add(say("lounge", "Eli", "18:21:30", "Also: headlamps. It was dark last time."));
        all.add(say("lounge", "Ada", "18:23", "Long rope yes, and I take the stove."));
        scribe.post(club.channel("lounge"), all);
        return forecast.id();
    }

    private void trips() {
        Doc plan = say("trips", "Dora", "16:10", """
                        ## Saturday: Silver Horn over the Crow Saddle

                        **Train** 6:40, **start** 7:30, **soup** at the hut about 13:00

                        - long rope: <@ADA>
                        - stove: <@ADA>
                        - second first-aid kit: *who?*

                        > Turn back at noon, wherever we are.""".replace("ADA", cast.id("Ada")))
                .put("pinned", true);
        chatter.react(plan, "👍9 🏔️6 🥾3", cast.talkers());
        Doc kit = say("trips", "Fay", "16:18", "I bring the second kit, it is new and wants to be looked at.")
                .put("replies", List.of(plan.id()));
        Doc track = say(
                        "trips",
                        "Eli",
                        "17:02",
                        "Track for your phones. The last descent is steeper than it looks on the map.")
                .put("attachments", List.of(scribe.file("attachments", "silver-horn.gpx", track())));
        Doc joke = say(
                "trips", "Cid", "17:40", "It is *always* steeper than it looks on the map, that is what maps are for.");
        scribe.post(club.channel("trips"), List.of(plan, kit, track, joke));
    }

    /// The way up as a track file.
    private static byte[] track() {
        var points = new StringBuilder(
                "<gpx version=\"1.1\" creator=\"Alpine Stoats\"><trk><name>Silver Horn</name><trkseg>\n");
        for (int i = 0; i < 180; i++) {
            points.append(String.format(
                    Locale.ROOT,
                    "<trkpt lat=\"%.5f\" lon=\"%.5f\"><ele>%d</ele></trkpt>%n",
                    46.85 + i * 0.0004,
                    9.53 + Math.sin(i / 9.0) * 0.002,
                    980 + i * 9));
        }
        return points.append("</trkseg></trk></gpx>\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    /// @return the messages that call Ada
    private List<String> help() {
        String ada = cast.id("Ada");
        Doc webhookMessage = scribe.message(club.channel("help"), webhook(), null, at("13:00"))
                .put("webhook", Doc.of("name", "Weather station").putNull("avatar"))
                .put(
                        "embeds",
                        List.of(Doc.of("type", "Text")
                                .put("title", "Lantern Hut, 13:00")
                                .put("description", "**−1.4 °C**, wind 11 km/h, snow depth 14 cm")
                                .put("colour", "#4fb3d9")));
        Doc question = say(
                "help", "Kim", "15:31", "<@" + ada + "> which of the two stoves is the good one? The labels fell off.");
        Chatter.mention(question, ada);
        Doc second =
                say("help", "Jon", "16:44", "<@" + ada + "> and while we are at it: is the rope on hook 3 retired?");
        Chatter.mention(second, ada);
        Doc masked = say("help", "Hutbot", "17:15", "Please do not throw snow at the sensor. I can feel it.")
                .put("masquerade", Doc.of("name", "The hut itself").put("colour", "#b48cf2"));
        chatter.react(masked, "😂8 ❄️3", cast.talkers());
        scribe.post(club.channel("help"), List.of(webhookMessage, question, second, masked));
        return List.of(question.id(), second.id());
    }

    private String webhook() {
        String id = scribe.idAt(cast.daysAgo(120));
        scribe.world()
                .webhooks()
                .put(
                        id,
                        Doc.of("id", id)
                                .put("name", "Weather station")
                                .put("creator_id", cast.id("Bo"))
                                .put("channel_id", club.channel("help").id())
                                .put("permissions", 876_609_536L)
                                .put("token", scribe.world().ids().token()));
        return id;
    }

    private void photos(String stoat) {
        Doc set = say("photos", "Fay", "14:02", "Three from this morning " + stoat)
                .put("attachments", List.of(chatter.photo(), chatter.photo(), chatter.photo()));
        chatter.react(set, "😍7 🏔️4 ❤️3", cast.talkers());
        Doc secret =
                say("photos", "Cid", "14:20", "Where it was taken: ||behind the chapel, left of the third larch||");
        Doc bells = say("photos", "Dora", "14:31", "No picture, but listen who was up there with us:")
                .put("attachments", List.of(scribe.file("attachments", "cowbells.wav", Bells.wav())));
        Doc film = say("photos", "Bo", "14:40", "Last light, from the bench behind the hut.")
                .put(
                        "attachments",
                        List.of(scribe.file("attachments", "last-light.mp4", Scribe.resource("evening.mp4"))));
        scribe.post(club.channel("photos"), List.of(set, secret, bells, film));
    }
}
