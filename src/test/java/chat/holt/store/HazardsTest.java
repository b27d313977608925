package chat.holt.store;

import static chat.holt.store.Frames.apply;
import static chat.holt.store.Frames.channel;
import static chat.holt.store.Frames.message;
import static chat.holt.store.Frames.user;
import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.gateway.GatewayEvent;
import chat.holt.json.Json;
import chat.holt.model.Channel;
import chat.holt.model.ChannelUnread;
import chat.holt.model.Member;
import chat.holt.model.Message;
import chat.holt.model.MessagePage;
import chat.holt.model.RelationshipStatus;
import chat.holt.model.Server;
import chat.holt.model.TextChannel;
import chat.holt.model.User;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// The hazards of `gateway.md §7` under their numbers, and the mistaken identity of §5.
class HazardsTest {
    private static final String NEWCOMER = "{'type':'ServerCreate','id':'N','server':{'_id':'N','owner':'BOSS',"
            + "'name':'New','channels':['NC'],'default_permissions':77014766592},'channels':["
            + "{'channel_type':'TextChannel','_id':'NC','server':'N','name':'hall'}],'emojis':[],'voice_states':[]}";

    private final Store store = Frames.store();

    @Test
    void hazard1MessageBeforeOrAfterItsReply() {
        for (String order : List.of("event first", "reply first")) {
            String id = order.equals("event first") ? "M1" : "M2";
            long since = store.revision();
            store.replies().latest("C1", page(), 50, since);
            store.replies()
                    .pending(new PendingMessage(
                            "nonce" + id, "C1", "text", List.of(), PendingMessage.State.SENDING, null, Instant.EPOCH));
            String frame = message(id, "C1", "ME", ",'nonce':'nonce" + id + "'");
            Message reply = ((GatewayEvent.MessageCreate) Frames.event(frame)).message();
            if (order.equals("event first")) {
                apply(store, frame);
                store.replies().sent(reply, since);
            } else {
                store.replies().sent(reply, since);
                apply(store, frame);
            }
            assertThat(store.timeline("C1").pending()).as(order).isEmpty();
            assertThat(ids("C1")).as(order).containsOnlyOnce(id);
        }
    }

    @Test
    void hazard2ChangesOfMessagesNotLoaded() {
        store.replies().latest("C1", page("M3", "M5"), 50, store.revision());
        Timeline timeline = store.timeline("C1");
        apply(store, "{'type':'MessageUpdate','id':'M1','channel':'C1','data':{'content':'old'},'clear':[]}");
        assertThat(ids("C1")).containsExactly("M3", "M5");
        assertThat(timeline.stale().get()).as("scrolled away").isFalse();
        apply(store, "{'type':'MessageAppend','id':'M4','channel':'C1','append':{'embeds':[]}}");
        assertThat(ids("C1")).containsExactly("M3", "M5");
        assertThat(timeline.stale().get()).as("missing in the loaded stretch").isTrue();
    }

    @Test
    void hazard3BulkDeletesBeforeItCreatesAndItsTriggerIsLast() {
        List<String> doubts = new ArrayList<>();
        store.onDoubtfulDelete(doubts::add);
        apply(
                store,
                "{'type':'Bulk','v':[" + create("C9") + "," + create("C1") + ",{'type':'ChannelDelete','id':'C1'},"
                        + "{'type':'ChannelDelete','id':'C2'},{'type':'ServerUpdate','id':'S','data':"
                        + "{'default_permissions':0},'clear':[]}]}");
        assertThat(store.channelsOf("S")).extracting(Cell::id).containsExactlyInAnyOrder("C1", "C9");
        assertThat(doubts).as("the trigger explains the deletion").isEmpty();
    }

    @Test
    void hazard4ChannelCreateOfAKnownChannelKeepsLocalState() {
        store.replies().latest("C1", page("M3"), 50, store.revision());
        apply(
                store,
                "{'type':'UserSlowmodes','slowmodes':[{'channel_id':'C1','duration':60,'retry_after':60}]}",
                "{'type':'VoiceChannelJoin','id':'C1','state':" + voice("PAL") + "}",
                "{'type':'ChannelAck','id':'C1','user':'ME','message_id':'M3'}");
        Instant until = store.slowmodeUntil("C1").get();
        apply(store, create("C1").replace("'name':'C1'", "'name':'renamed'"));
        assertThat(Objects.requireNonNull((TextChannel) store.channel("C1").get())
                        .name())
                .isEqualTo("renamed");
        assertThat(ids("C1")).containsExactly("M3");
        assertThat(store.timeline("C1").stale().get()).isFalse();
        assertThat(store.timeline("C1").lastRead().get()).isEqualTo("M3");
        assertThat(store.slowmodeUntil("C1").get()).isEqualTo(until).isNotNull();
        assertThat(Objects.requireNonNull(store.call("C1").get()).participants())
                .hasSize(1);
    }

    @Test
    void hazard5KnownServersAndChannelsAreReplaced() {
        Cell<Server> server = store.server("S");
        apply(
                store,
                "{'type':'ServerCreate','id':'S','server':" + Frames.SERVER.replace("'Server'", "'Other'")
                        + ",'channels':[" + channel("C1").replace("'name':'C1'", "'name':'fresh'")
                        + "],'emojis':[],'voice_states':[]}");
        assertThat(store.servers()).containsExactly(server);
        assertThat(Objects.requireNonNull(server.get()).name()).isEqualTo("Other");
        assertThat(Objects.requireNonNull((TextChannel) store.channel("C1").get())
                        .name())
                .isEqualTo("fresh");
    }

    @Test
    void hazard6TopicsAreNotOrderedAmongThemselves() {
        String welcome = "{'type':'Message','_id':'W','channel':'NC','author':'" + User.SYSTEM_ID
                + "','system':{'type':'user_joined','id':'ME'}}";
        String another = "{'type':'ChannelCreate','channel_type':'TextChannel','_id':'ND','server':'N','name':'d'}";
        apply(store, welcome, another, NEWCOMER);
        Store later = Frames.store();
        apply(later, NEWCOMER, another, welcome);
        for (Store each : List.of(store, later)) {
            assertThat(each.channelsOf("N")).extracting(Cell::id).containsExactly("NC", "ND");
            long since = each.revision();
            each.replies().latest("NC", page("V", "W"), 50, since);
            assertThat(each.timeline("NC").messages()).extracting(Cell::id).containsExactly("V", "W");
        }
    }

    @Test
    void hazard7TypingIncludesYourself() {
        apply(
                store,
                "{'type':'ChannelStartTyping','id':'C1','user':'ME'}",
                "{'type':'ChannelStartTyping','id':'C1','user':'PAL'}");
        assertThat(store.typing("C1")).containsExactly("PAL");
    }

    @Test
    void hazard8UserUpdateOfSomebodyUnknown() {
        apply(store, "{'type':'UserUpdate','id':'GHOST','data':{'online':true},'clear':[]}");
        assertThat(store.user("GHOST").get()).isNull();
    }

    @Test
    void hazard9OrderOfIdsIsOrderInTime() {
        apply(
                store,
                message("01M7Y8RZRA6FBCS04YSKKXX1JR", "C1", "PAL", ""),
                "{'type':'ChannelAck','id':'C1','user':'ME','message_id':'01M7Y8RZRA6FBCS04YSKKXX1JQ'}");
        assertThat(store.unread("C1").get().unread()).isTrue();
        apply(store, "{'type':'ChannelAck','id':'C1','user':'ME','message_id':'01M7Y8RZRA6FBCS04YSKKXX1JR'}");
        assertThat(store.unread("C1").get().unread()).isFalse();
        apply(store, "{'type':'ChannelAck','id':'C1','user':'ME','message_id':'01M7Y8RZRA6FBCS04YSKKXX1JQ'}");
        assertThat(store.unread("C1").get().unread())
                .as("an older position is ignored")
                .isFalse();
    }

    @Test
    void hazard10NothingIsReplayedAfterReconnecting() {
        store.replies().latest("C1", page("M3"), 50, store.revision());
        store.replies().allMembers("S", List.of(), List.of(), store.revision());
        apply(
                store,
                "{'type':'ChannelStartTyping','id':'C1','user':'PAL'}",
                "{'type':'UserSlowmodes','slowmodes':[{'channel_id':'C1','duration':60,'retry_after':60}]}",
                Frames.READY);
        assertThat(store.timeline("C1").stale().get()).isTrue();
        assertThat(store.membersComplete("S").get()).isFalse();
        assertThat(store.typing("C1")).isEmpty();
        assertThat(store.slowmodeUntil("C1").get()).isNull();
    }

    @Test
    void hazard11DefectsOfTheServerAreNotCopied() {
        apply(store, "{'type':'ServerRoleDelete','id':'S','role_id':'R2'}");
        for (String id : List.of("C1", "C2")) {
            assertThat(Objects.requireNonNull((TextChannel) store.channel(id).get())
                            .rolePermissions())
                    .as("deleted role in " + id)
                    .isEmpty();
        }
        apply(store, message("M1", "C1", "PAL", ""), message("M2", "C2", "PAL", ""));
        store.replies().serverRead("S");
        assertThat(store.serverUnread("S").get())
                .as("read without waiting for acks")
                .isEqualTo(Unread.NONE);
        apply(
                store,
                "{'type':'UserRelationship','id':'ME','user':" + user("PAL", "Blocked") + "}",
                message(
                        "M3",
                        "C1",
                        "PAL",
                        ",'member':{'_id':{'server':'S','user':'PAL'},'joined_at':'2026-08-15T"
                                + "19:22:34.000Z','roles':[]}"));
        assertThat(store.myId()).as("you stay yourself").isEqualTo("ME");
        assertThat(Objects.requireNonNull(store.member("S", "ME").get()).roles())
                .as("your membership stays yours")
                .containsExactly("R1");
    }

    @Test
    void hazard12AckCanArriveAlthoughTheRequestFails() {
        apply(store, message("M1", "C1", "PAL", ""), message("M2", "C2", "PAL", ""));
        apply(
                store,
                "{'type':'ChannelAck','id':'C1','user':'ME','message_id':'M1'}",
                "{'type':'ChannelAck','id':'C2','user':'ME','message_id':'M2'}");
        assertThat(store.serverUnread("S").get().unread()).isFalse();
        ChannelUnread record = Json.mapper()
                .readValue("{\"_id\":{\"channel\":\"C1\",\"user\":\"ME\"},\"last_id\":\"M0\"}", ChannelUnread.class);
        store.replies().unreads(List.of(record), store.revision());
        assertThat(store.unread("C1").get().unread()).as("the record tells").isTrue();
        assertThat(store.unread("C2").get().unread()).as("no record at all").isTrue();
    }

    @Test
    void mistakenIdentityDoesNotHideChannels() {
        List<String> doubts = new ArrayList<>();
        List<String> mistakes = new ArrayList<>();
        store.onDoubtfulDelete(doubts::add);
        store.onMistakenIdentity(() -> mistakes.add("mistake"));
        store.replies().latest("C1", page("M3"), 50, store.revision());
        Channel known = Objects.requireNonNull(store.channel("C1").get());

        apply(store, "{'type':'ChannelDelete','id':'C1'}");
        assertThat(doubts).containsExactly("C1");
        assertThat(store.channel("C1").get()).as("stays until asked").isSameAs(known);
        store.replies().channelStands(known, store.revision());
        assertThat(mistakes).hasSize(1);
        assertThat(ids("C1")).containsExactly("M3");

        apply(store, "{'type':'ChannelDelete','id':'C1'}");
        store.replies().channelGone("C1");
        assertThat(store.channel("C1").get()).isNull();
        assertThat(store.channelsOf("S")).extracting(Cell::id).containsExactly("C2");
        assertThat(mistakes).hasSize(1);
    }

    @Test
    void mistakenIdentityDoesNotReachRelationships() {
        apply(
                store,
                message("M1", "C1", "PAL", ",'user':" + user("PAL", "None")),
                message("M2", "C1", "NEW", ",'user':" + user("NEW", "User")),
                message("M3", "C1", "ME", ",'user':" + user("ME", "None")));
        assertThat(relationship("PAL")).isEqualTo(RelationshipStatus.FRIEND);
        assertThat(relationship("NEW")).isEqualTo(RelationshipStatus.NONE);
        assertThat(relationship("ME")).isEqualTo(RelationshipStatus.USER);
        assertThat(store.myId()).isEqualTo("ME");
        assertThat(store.relatedUsers()).extracting(Cell::id).containsExactly("PAL");
    }

    private RelationshipStatus relationship(String userId) {
        return Objects.requireNonNull(store.user(userId).get()).relationship();
    }

    private List<String> ids(String channelId) {
        return store.timeline(channelId).messages().stream().map(Cell::id).toList();
    }

    private static MessagePage page(String... ids) {
        List<Message> messages = new ArrayList<>();
        for (String id : ids) {
            messages.add(((GatewayEvent.MessageCreate) Frames.event(message(id, "C1", "PAL", ""))).message());
        }
        return new MessagePage(messages, List.of(), List.<Member>of());
    }

    private static String create(String id) {
        return channel(id).replaceFirst("\\{", "{'type':'ChannelCreate',");
    }

    private static String voice(String id) {
        return "{'id':'" + id + "','joined_at':'2026-08-15T19:22:34.000Z','is_receiving':true,"
                + "'is_publishing':true,'screensharing':false,'camera':false}";
    }
}
