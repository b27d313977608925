package chat.holt.ui.chat.message;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.json.Json;
import chat.holt.model.Member;
import chat.holt.model.Message;
import chat.holt.model.Server;
import chat.holt.model.SystemMessage;
import chat.holt.model.Ulid;
import chat.holt.model.User;
import chat.holt.ui.chat.Messages;
import chat.holt.ui.chat.message.ShownMessage.Mark;
import chat.holt.ui.chat.message.ShownMessage.Picture;
import chat.holt.ui.kit.markdown.Inline;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MessagePresenterTest implements MessagePresenter.Lookup {
    private final Map<String, User> users = new HashMap<>();
    private final Map<String, Member> members = new HashMap<>();
    private final Map<String, Message> messages = new HashMap<>();
    private Instant now = Instant.parse("2026-11-19T18:00:00Z");
    private final MessagePresenter presenter = new MessagePresenter(this);

    private final Server server = Json.mapper().readValue("""
            {"_id":"s","owner":"ada","name":"Alpine","channels":[],"default_permissions":0,"roles":{
              "guide":{"_id":"guide","name":"Guide","permissions":{"a":0,"d":0},"colour":"#c08","rank":1},
              "quiet":{"_id":"quiet","name":"Quiet","permissions":{"a":0,"d":0},"rank":0}}}""", Server.class);

    MessagePresenterTest() {
        users.put("me", user("me", "Ada"));
        users.put("bo", user("bo", "Bo"));
        members.put("me", member("me", "\"guide\"", "null"));
        members.put("bo", member("bo", "\"guide\",\"quiet\"", "\"Bobby\""));
    }

    private static User user(String id, String name) {
        return user(id, name, "\"flags\":0");
    }

    private static User user(String id, String name, String more) {
        return Json.mapper()
                .readValue(
                        "{\"_id\":\"" + id + "\",\"username\":\"" + name + "\",\"discriminator\":\"0001\"," + more
                                + "}",
                        User.class);
    }

    private static Member member(String id, String roles, String nickname) {
        return Json.mapper()
                .readValue(
                        "{\"_id\":{\"server\":\"s\",\"user\":\"" + id
                                + "\"},\"joined_at\":\"2026-01-01T00:00:00Z\",\"roles\":[" + roles + "],\"nickname\":"
                                + nickname + "}",
                        Member.class);
    }

    private static Message decode(String fields) {
        return by("bo", fields);
    }

    @Override
    public String myId() {
        return "me";
    }

    @Override
    public @Nullable User user(String id) {
        return users.get(id);
    }

    @Override
    public @Nullable Member member(String userId) {
        return members.get(userId);
    }

    @Override
    public Server server() {
        return server;
    }

    @Override
    public @Nullable Message message(String id) {
        return messages.get(id);
    }

    @Override
    public boolean loading(String messageId) {
        return messageId.equals("coming");
    }

    @Override
    public String name(Inline inline) {
        return "@Bobby";
    }

    @Override
    public Instant now() {
        return now;
    }

    @Test
    void authorHasNicknameAndColourOfTheHighestColouredRole() {
        ShownMessage.Author author =
                presenter.present(decode("\"content\":\"hi\"")).author();
        assertThat(author.name()).isEqualTo("Bobby");
        assertThat(author.colour()).isEqualTo("#c08");
        assertThat(author.picture()).isNull();
    }

    @Test
    void masqueradeWinsButTheAuthorStaysKnown() {
        ShownMessage.Author author = presenter
                .present(decode("\"content\":\"hi\",\"masquerade\":{\"name\":\"Mask\",\"avatar\":\"https://x/y.png\"}"))
                .author();
        assertThat(author.userId()).isEqualTo("bo");
        assertThat(author.name()).isEqualTo("Mask");
        assertThat(author.colour()).isEqualTo("#c08");
        assertThat(author.picture()).isEqualTo(new Picture.Web("https://x/y.png"));
    }

    @Test
    void webhooksAreNotLookedUpAsUsers() {
        ShownMessage.Author author = presenter
                .present(decode("\"content\":\"hi\",\"webhook\":{\"name\":\"Builds\",\"avatar\":\"file1\"}"))
                .author();
        assertThat(author.name()).isEqualTo("Builds");
        assertThat(author.marks()).containsExactly(Mark.WEBHOOK);
        assertThat(author.picture())
                .isInstanceOfSatisfying(
                        Picture.Stored.class,
                        picture -> assertThat(picture.file().path()).isEqualTo("avatars/file1"));
    }

    @Test
    void unknownAuthorsHaveAPlaceholder() {
        users.remove("bo");
        assertThat(presenter.present(decode("\"content\":\"hi\"")).author().name())
                .isEqualTo("Unknown user");
    }

    @Test
    void mentionsByUserRoleAndEveryone() {
        assertThat(presenter.present(decode("\"content\":\"a\"")).mentionsMe()).isFalse();
        assertThat(presenter.present(decode("\"mentions\":[\"me\"]")).mentionsMe())
                .isTrue();
        assertThat(presenter.present(decode("\"role_mentions\":[\"guide\"]")).mentionsMe())
                .isTrue();
        assertThat(presenter.present(decode("\"flags\":4")).mentionsMe()).isTrue();
    }

    @Test
    void repliesShowOneShortLine() {
        messages.put("r1", decode("\"content\":\"two\\n lines " + "x".repeat(300) + "\""));
        List<ShownMessage.Reply> replies = presenter
                .present(decode("\"replies\":[\"r1\",\"r2\"],\"mentions\":[\"bo\"]"))
                .replies();
        assertThat(replies.get(0).preview()).startsWith("two lines xxx").hasSize(129);
        assertThat(replies.get(0).mentioned()).isTrue();
        assertThat(replies.get(1).author()).isNull();
        assertThat(replies.get(1).preview()).isEqualTo("Message not loaded or deleted");
    }

    @Test
    void offeredReactionsComeFirstEvenUnused() {
        List<ShownMessage.Reaction> reactions = presenter
                .present(decode("\"reactions\":{\"🎉\":[\"me\",\"bo\"],\"👍\":[\"gone\"]},"
                        + "\"interactions\":{\"reactions\":[\"👍\",\"👎\"]}"))
                .reactions();
        assertThat(reactions)
                .containsExactly(
                        new ShownMessage.Reaction("👍", 1, false, List.of(), true),
                        new ShownMessage.Reaction("👎", 0, false, List.of(), true),
                        new ShownMessage.Reaction("🎉", 2, true, List.of("Ada", "Bobby"), false));
    }

    @Test
    void systemMessagesAreSentencesAboutMentionedUsers() {
        Message added = Messages.system("2026-11-19T18:00:00Z", new SystemMessage.UserAdded("bo", "me"));
        assertThat(presenter.present(added).text()).isEqualTo("<@bo> has been added by <@me>");
        Message unknown = Messages.system("2026-11-19T18:00:00Z", new SystemMessage.Unknown("party_started"));
        assertThat(presenter.present(unknown).text()).isEqualTo("party_started");
    }

    @Test
    void keepsBlockedUsersOut() {
        users.put("troll", user("troll", "Troll", "\"relationship\":\"Blocked\""));
        messages.put("old", by("troll", "\"content\":\"boo\""));
        ShownMessage shown = presenter.present(
                decode("\"replies\":[\"old\"],\"reactions\":{\"🎉\":[\"troll\",\"bo\"],\"👎\":[\"troll\"]}"));
        assertThat(shown.replies())
                .containsExactly(new ShownMessage.Reply("old", null, false, "Blocked message", false));
        assertThat(shown.reactions())
                .containsExactly(new ShownMessage.Reaction("🎉", 1, false, List.of("Bobby"), false));
        assertThat(presenter.present(by("troll", "\"mentions\":[\"me\"]")).mentionsMe())
                .isFalse();
        assertThat(presenter.present(by("bo", "\"mentions\":[\"me\"]")).mentionsMe())
                .isTrue();
    }

    @Test
    void marksSendersOfSpam() {
        users.put("bo", user("bo", "Bo", "\"flags\":8"));
        assertThat(presenter.present(decode("\"content\":\"x\"")).author().marks())
                .containsExactly(Mark.SPAM);
    }

    private List<Mark> marksOf(String authorFields, String messageFields) {
        users.put("bo", user("bo", "Bo", authorFields));
        return presenter.present(decode(messageFields)).author().marks();
    }

    @Test
    void marksWhoSpeaks() {
        assertThat(marksOf("\"flags\":0", "\"content\":\"x\"")).isEmpty();
        assertThat(marksOf("\"bot\":{\"owner\":\"me\"}", "\"content\":\"x\"")).containsExactly(Mark.BOT);
        assertThat(marksOf("\"privileged\":true", "\"content\":\"x\"")).containsExactly(Mark.OFFICIAL);
    }

    @Test
    void marksOnlyMaskedMessagesOfTheBridge() {
        String bridge = "01FHGJ3NPP7XANQQH8C2BE44ZY";
        users.put(bridge, user(bridge, "Bridge", "\"bot\":{\"owner\":\"me\"}"));
        assertThat(presenter
                        .present(by(bridge, "\"masquerade\":{\"name\":\"Far\"}"))
                        .author()
                        .marks())
                .containsExactly(Mark.BRIDGE);
        assertThat(presenter.present(by(bridge, "\"content\":\"x\"")).author().marks())
                .containsExactly(Mark.BOT);
    }

    @Test
    void marksAccountsAndMembersForADay() {
        now = Instant.parse("2026-01-01T23:59:00Z");
        assertThat(presenter.present(decode("\"content\":\"x\"")).author().marks())
                .containsExactly(Mark.NEW_MEMBER);
        now = Instant.parse("2026-01-02T00:01:00Z");
        assertThat(presenter.present(decode("\"content\":\"x\"")).author().marks())
                .isEmpty();
        String id = Ulid.of(now.minusSeconds(60).toEpochMilli(), new Random(1));
        users.put(id, user(id, "Newcomer"));
        assertThat(presenter.present(by(id, "\"content\":\"x\"")).author().marks())
                .containsExactly(Mark.NEW_ACCOUNT);
    }

    @Test
    void marksSilentAndPinnedMessages() {
        assertThat(presenter.present(decode("\"flags\":2,\"pinned\":true")).marks())
                .containsExactly(Mark.SILENT, Mark.PINNED);
    }

    @Test
    void repliesArePlainAndTellOfFiles() {
        String file = "{\"_id\":\"f\",\"tag\":\"attachments\",\"filename\":\"a.txt\",\"metadata\":{\"type\":\"File\"},"
                + "\"content_type\":\"text/plain\",\"size\":1}";
        messages.put("words", decode("\"content\":\"**so** <@01KAAAAAAAAAAAAAAAAAAAAAAA>\""));
        messages.put("files", decode("\"attachments\":[" + file + "," + file + "]"));
        List<ShownMessage.Reply> replies = presenter
                .present(decode("\"replies\":[\"words\",\"files\",\"coming\"]"))
                .replies();
        assertThat(replies.get(0).preview()).isEqualTo("so @Bobby");
        assertThat(replies.get(1).preview()).isEqualTo("Sent 2 attachments");
        assertThat(replies.get(1).files()).isTrue();
        assertThat(replies.get(2).preview()).isEqualTo("Loading the message…");
    }

    @Test
    void tellsHowLongACallLasted() {
        Message call = Messages.system(
                "2026-11-19T18:00:00Z",
                new SystemMessage.CallStarted("bo", Instant.parse("2026-11-19T18:12:30Z"), Map.of()));
        assertThat(presenter.present(call).text()).isEqualTo("<@bo> started a call that lasted 12 minutes");
    }

    @Test
    void linksToWhatWasPinned() {
        Message pinned = Messages.system(
                "2026-11-19T18:00:00Z", new SystemMessage.MessagePinned("01KAAAAAAAAAAAAAAAAAAAAAAA", "bo", Map.of()));
        assertThat(presenter.present(pinned).text())
                .isEqualTo("<@bo> pinned [a message](stoat://channel/01CHANNEL00000000000000000/"
                        + "01KAAAAAAAAAAAAAAAAAAAAAAA)");
    }

    @Test
    void gifsStandWithoutTheirAddress() {
        String gif =
                "\"embeds\":[{\"type\":\"Website\",\"url\":\"https://gif.example/1\",\"special\":{\"type\":\"GIF\"},"
                        + "\"image\":{\"url\":\"https://gif.example/1.gif\",\"width\":1,\"height\":1,\"size\":\"Large\"}}]";
        assertThat(presenter
                        .present(decode("\"content\":\"https://gif.example/1\"," + gif))
                        .text())
                .isEmpty();
        assertThat(presenter
                        .present(decode("\"content\":\"see https://gif.example/1\"," + gif))
                        .text())
                .isEqualTo("see https://gif.example/1");
    }

    private static Message by(String author, String fields) {
        return Json.mapper()
                .readValue(
                        "{\"_id\":\"01KAAAAAAAAAAAAAAAAAAAAAAA\",\"channel\":\"c\",\"author\":\"" + author + "\","
                                + fields + "}",
                        Message.class);
    }
}
