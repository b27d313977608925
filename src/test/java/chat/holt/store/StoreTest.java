package chat.holt.store;

import static chat.holt.store.Frames.apply;
import static chat.holt.store.Frames.message;
import static chat.holt.store.Frames.user;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chat.holt.json.Json;
import chat.holt.model.Category;
import chat.holt.model.Channel;
import chat.holt.model.DirectMessage;
import chat.holt.model.Emoji;
import chat.holt.model.Group;
import chat.holt.model.Member;
import chat.holt.model.MemberList;
import chat.holt.model.Presence;
import chat.holt.model.RelationshipStatus;
import chat.holt.model.Role;
import chat.holt.model.Server;
import chat.holt.model.TextChannel;
import chat.holt.model.User;
import chat.holt.permissions.Permission;
import chat.holt.permissions.ServerRules;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import javafx.collections.ListChangeListener;
import javafx.util.Subscription;
import org.junit.jupiter.api.Test;

class StoreTest {
    private final Store store = Frames.store();

    @Test
    void unknownIdsGiveCellsThatFillInLater() {
        Cell<User> cell = store.user("NEW");
        List<String> names = new ArrayList<>();
        cell.subscribe(user -> names.add(user == null ? "?" : user.name()));
        apply(store, "{'type':'UserRelationship','id':'ME','user':" + user("NEW", "Incoming") + "}");
        assertThat(names).containsExactly("?", "new");
        assertThat(store.user("NEW")).isSameAs(cell);
        assertThat(store.relatedUsers()).extracting(Cell::id).containsExactly("PAL", "NEW");
        assertThat(Objects.requireNonNull(store.me().get()).relations())
                .extracting(relation -> relation.status())
                .containsExactly(RelationshipStatus.INCOMING);
    }

    @Test
    void channelsFollowTheServersOrder() {
        assertThat(store.channelsOf("S")).extracting(Cell::id).containsExactly("C1", "C2");
        apply(store, "{'type':'ServerUpdate','id':'S','data':{'channels':['C2','C1']},'clear':[]}");
        assertThat(store.channelsOf("S")).extracting(Cell::id).containsExactly("C2", "C1");
    }

    @Test
    void messageOpensItsDirectMessageAndMovesItUp() {
        assertThat(store.conversations()).extracting(Cell::id).containsExactly("G");
        apply(store, message("M1", "D", "PAL", ""));
        assertThat(((DirectMessage) Objects.requireNonNull(store.channel("D").get())).active())
                .isTrue();
        assertThat(store.conversations()).extracting(Cell::id).containsExactly("D", "G");
        apply(store, message("M2", "G", "PAL", ""));
        assertThat(store.conversations()).extracting(Cell::id).containsExactly("G", "D");
        apply(store, "{'type':'ChannelUpdate','id':'D','data':{'active':false},'clear':[]}");
        assertThat(store.conversations()).extracting(Cell::id).containsExactly("G");
    }

    @Test
    void deletedChannelLeavesAllLists() {
        apply(store, message("M1", "C2", "PAL", ",'mentions':['ME']"));
        assertThat(store.serverUnread("S").get()).isEqualTo(new Unread(true, 1));
        apply(store, "{'type':'ChannelDelete','id':'C2'}");
        Server server = Objects.requireNonNull(store.server("S").get());
        assertThat(server.channels()).containsExactly("C1");
        assertThat(server.categories()).extracting(Category::channels).containsExactly(List.of("C1"));
        assertThat(Objects.requireNonNull(server.systemMessages()).userJoined()).isNull();
        assertThat(store.channel("C2").get()).isNull();
        assertThat(store.channelsOf("S")).extracting(Cell::id).containsExactly("C1");
        assertThat(store.serverUnread("S").get()).isEqualTo(Unread.NONE);
        assertThat(store.timeline("C2").messages()).isEmpty();
    }

    @Test
    void beingKickedIsLosingTheServer() {
        apply(store, "{'type':'ServerMemberLeave','id':'S','user':'ME','reason':'Kick'}");
        assertThat(store.servers()).isEmpty();
        assertThat(store.server("S").get()).isNull();
        assertThat(store.channel("C1").get()).isNull();
        assertThat(store.channelsOf("S")).isEmpty();
        assertThat(store.emojisOf("S")).isEmpty();
        assertThat(store.membersOf("S")).isEmpty();
    }

    @Test
    void leavingAGroupYourselfRemovesIt() {
        apply(store, "{'type':'ChannelGroupJoin','id':'G','user':'NEW'}");
        apply(store, "{'type':'ChannelGroupJoin','id':'G','user':'NEW'}");
        assertThat(((Group) Objects.requireNonNull(store.channel("G").get())).recipients())
                .containsExactly("ME", "PAL", "NEW");
        apply(store, "{'type':'ChannelGroupLeave','id':'G','user':'ME'}");
        assertThat(store.conversations()).isEmpty();
    }

    @Test
    void ownerWhoLeavesAGroupIsReplacedBySystemMessage() {
        apply(
                store,
                "{'type':'Message','_id':'M','channel':'G','author':'00000000000000000000000000',"
                        + "'system':{'type':'channel_ownership_changed','from':'PAL','to':'ME'}}");
        assertThat(((Group) Objects.requireNonNull(store.channel("G").get())).owner())
                .isEqualTo("ME");
    }

    @Test
    void deletedRoleIsTakenFromMembersAndChannels() {
        apply(store, "{'type':'ServerRoleDelete','id':'S','role_id':'R2'}");
        assertThat(Objects.requireNonNull(store.server("S").get()).roles()).containsOnlyKeys("R1");
        assertThat(Objects.requireNonNull(store.member("S", "ME").get()).roles())
                .containsExactly("R1");
        assertThat(((TextChannel) Objects.requireNonNull(store.channel("C1").get())).rolePermissions())
                .isEmpty();
    }

    @Test
    void rolesAreCreatedChangedAndRanked() {
        apply(
                store,
                "{'type':'ServerRoleUpdate','id':'S','role_id':'R3','data':{'id':'R3','name':'New',"
                        + "'permissions':{'a':1,'d':0},'hoist':true,'rank':2},'clear':[]}",
                "{'type':'ServerRoleUpdate','id':'S','role_id':'R1','data':{'colour':'red'},'clear':[]}",
                "{'type':'ServerRoleRanksUpdate','id':'S','ranks':['R3','R1','R2']}");
        Server server = Objects.requireNonNull(store.server("S").get());
        assertThat(server.rolesByRank()).extracting(Role::name).containsExactly("New", "Top", "Low");
        assertThat(Objects.requireNonNull(server.roles().get("R1")).colour()).isEqualTo("red");
        apply(store, "{'type':'ServerRoleUpdate','id':'S','role_id':'R1','data':{},'clear':['Colour']}");
        assertThat(Objects.requireNonNull(
                                Objects.requireNonNull(store.server("S").get())
                                        .roles()
                                        .get("R1"))
                        .colour())
                .isNull();
    }

    @Test
    void clearedStatusPartKeepsTheOther() {
        apply(
                store,
                "{'type':'UserUpdate','id':'PAL','data':{'status':{'text':'hi','presence':'Busy'}},'clear':[]}",
                "{'type':'UserUpdate','id':'PAL','data':{},'clear':['StatusText','ProfileContent']}");
        User pal = Objects.requireNonNull(store.user("PAL").get());
        assertThat(Objects.requireNonNull(pal.status()).text()).isNull();
        assertThat(pal.shownPresence()).isEqualTo(Presence.BUSY);
    }

    @Test
    void messagesNeverChangeRelationships() {
        apply(store, message("M", "C1", "PAL", ",'user':" + user("PAL", "None").replace("'pal'", "'renamed'")));
        User pal = Objects.requireNonNull(store.user("PAL").get());
        assertThat(pal.relationship()).isEqualTo(RelationshipStatus.FRIEND);
        assertThat(pal.username()).isEqualTo("renamed");
    }

    @Test
    void joiningGivesYourOwnMembership() {
        apply(
                store,
                "{'type':'ServerCreate','id':'T','server':{'_id':'T','owner':'X','name':'T','channels':['X1'],"
                        + "'default_permissions':0},'channels':[{'channel_type':'TextChannel','_id':'X1','server':'T',"
                        + "'name':'general'}],'emojis':[],'voice_states':[]}");
        assertThat(store.servers()).extracting(Cell::id).containsExactly("S", "T");
        assertThat(store.membersOf("T")).extracting(Cell::id).containsExactly("ME");
        assertThat(store.channelsOf("T")).extracting(Cell::id).containsExactly("X1");
    }

    @Test
    void serversFollowTheSyncedOrder() {
        apply(
                store,
                "{'type':'ServerCreate','id':'T','server':{'_id':'T','owner':'X','name':'T'},'channels':[],'emojis':[],"
                        + "'voice_states':[]}",
                "{'type':'UserSettingsUpdate','id':'ME','update':{'ordering':[5,'{\\\"servers\\\":[\\\"T\\\"]}']}}",
                "{'type':'UserSettingsUpdate','id':'ME','update':{'ordering':[4,'{\\\"servers\\\":[\\\"S\\\"]}']}}");
        assertThat(store.servers()).extracting(Cell::id).containsExactly("T", "S");
    }

    @Test
    void emojiOutlivesItsDeletion() {
        apply(store, "{'type':'EmojiDelete','id':'E'}");
        assertThat(store.emojisOf("S")).isEmpty();
        Emoji emoji = Objects.requireNonNull(store.emoji("E").get());
        assertThat(emoji.server()).isNull();
        assertThat(emoji.name()).isEqualTo("party");
    }

    @Test
    void typingExpires() {
        AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
        Store timed = new Store(now::get);
        apply(timed, "{'type':'Ready','users':[" + user("ME", "User") + "]}");
        apply(
                timed,
                "{'type':'ChannelStartTyping','id':'C','user':'ME'}",
                "{'type':'ChannelStartTyping','id':'C','user':'A'}",
                "{'type':'ChannelStartTyping','id':'C','user':'B'}",
                "{'type':'ChannelStopTyping','id':'C','user':'B'}");
        assertThat(timed.typing("C")).containsExactly("A");
        now.set(now.get().plus(Duration.ofSeconds(3)));
        timed.expireTyping();
        assertThat(timed.typing("C")).containsExactly("A");
        now.set(now.get().plus(Duration.ofSeconds(2)));
        timed.expireTyping();
        assertThat(timed.typing("C")).isEmpty();
    }

    @Test
    void memberListReplyCannotUndoNewerEvents() {
        long since = store.revision();
        apply(
                store,
                "{'type':'ServerMemberUpdate','id':{'server':'S','user':'A'},'data':{'nickname':'new'},'clear':[]}",
                "{'type':'ServerMemberUpdate','id':{'server':'S','user':'ME'},'data':{'nickname':'me'},'clear':[]}",
                "{'type':'ServerMemberLeave','id':'S','user':'B','reason':'Leave'}",
                "{'type':'ServerMemberJoin','id':'S','user':'C','member':" + member("C", "") + "}");
        store.replies().allMembers("S", members("ME", "A", "B"), List.of(), since);
        assertThat(store.membersOf("S")).extracting(Cell::id).containsExactlyInAnyOrder("ME", "A", "C");
        assertThat(Objects.requireNonNull(store.member("S", "A").get()).nickname())
                .isEqualTo("new");
        assertThat(Objects.requireNonNull(store.member("S", "ME").get()).nickname())
                .isEqualTo("me");
        assertThat(store.membersComplete("S").get()).isTrue();
    }

    @Test
    void fullMemberListDropsThoseWhoLeftUnnoticed() {
        store.replies().allMembers("S", members("ME", "A", "B", "C"), List.of(), store.revision());
        store.replies().allMembers("S", members("ME", "B"), List.of(), store.revision());
        assertThat(store.membersOf("S")).extracting(Cell::id).containsExactlyInAnyOrder("ME", "B");
        assertThat(store.member("S", "A").get()).isNull();
    }

    @Test
    void snapshotReplacesWhatWasDeletedMeanwhile() {
        Cell<Channel> kept = store.channel("C1");
        apply(
                store,
                "{'type':'Ready','users':[" + user("ME", "User") + "],'servers':["
                        + Frames.SERVER.replace("'Server'", "'Renamed'") + "],'channels':[" + Frames.channel("C1")
                        + "],'members':[],'emojis':[],'voice_states':[]}");
        assertThat(store.channel("C1")).isSameAs(kept);
        assertThat(store.channel("C2").get()).isNull();
        assertThat(store.conversations()).isEmpty();
        assertThat(Objects.requireNonNull(store.server("S").get()).name()).isEqualTo("Renamed");
    }

    @Test
    void bulkIsAppliedInOrder() {
        apply(
                store,
                "{'type':'Bulk','v':[{'type':'ChannelDelete','id':'C1'},{'type':'ServerMemberUpdate','id':{'server':'S',"
                        + "'user':'ME'},'data':{'roles':[]},'clear':[]}]}");
        assertThat(store.channelsOf("S")).extracting(Cell::id).containsExactly("C2");
        assertThat(Objects.requireNonNull(store.member("S", "ME").get()).roles())
                .isEmpty();
    }

    @Test
    void rightsFollowTheState() {
        assertThat(store.rights().server("S").has(Permission.KICK_MEMBERS)).isTrue();
        assertThat(store.rights().channel("C1").has(Permission.SEND_MESSAGE)).isFalse();
        store.replies().members("S", members("A"), List.of(), store.revision());
        assertThat(store.rights().may("S", "A", ServerRules::kick).allowed()).isTrue();
        assertThat(store.rights().may("S", "BOSS", ServerRules::kick).allowed()).isFalse();
        assertThat(store.rights().rank("S", "ME")).isZero();
        apply(store, "{'type':'ServerMemberUpdate','id':{'server':'S','user':'ME'},'data':{},'clear':['Roles']}");
        assertThat(store.rights().server("S").has(Permission.KICK_MEMBERS)).isFalse();
        assertThat(store.rights().channel("D").has(Permission.SEND_MESSAGE)).isTrue();
        assertThat(store.rights().channel("nowhere").isEmpty()).isTrue();
    }

    @Test
    void batchListenersRunUntilUnsubscribed() {
        AtomicInteger runs = new AtomicInteger();
        Subscription subscription = store.onBatchEnd(runs::incrementAndGet);
        store.endBatch();
        subscription.unsubscribe();
        store.endBatch();
        assertThat(runs).hasValue(1);
    }

    @Test
    void workThatFollowsFromChangesWaitsForTheEndOfTheBatch() {
        List<String> order = new ArrayList<>();
        Runnable work = () -> order.add("work");
        store.onBatchEnd(() -> order.add("end"));
        apply(store, message("M1", "D", "PAL", ""));
        store.settle(work);
        store.settle(work);
        assertThat(order).isEmpty();
        store.endBatch();
        assertThat(order).containsExactly("work", "end");
        store.settle(work);
        assertThat(order).containsExactly("work", "end", "work");
        store.endBatch();
        assertThat(order).endsWith("work", "end");
    }

    @Test
    void listenersOfListsSurviveGarbageCollection() {
        AtomicInteger changes = new AtomicInteger();
        store.conversations().addListener((ListChangeListener<Cell<Channel>>) change -> changes.incrementAndGet());
        System.gc();
        apply(store, message("M1", "D", "PAL", ""));
        assertThat(changes).hasPositiveValue();
        assertThat(store.conversations()).isSameAs(store.conversations());
    }

    @Test
    void otherThreadsAreRefused() {
        assertThatThrownBy(() ->
                        CompletableFuture.runAsync(() -> store.user("PAL")).join())
                .hasCauseInstanceOf(IllegalStateException.class);
    }

    static List<Member> members(String... ids) {
        List<Member> members = new ArrayList<>();
        for (String id : ids) {
            members.add(Json.mapper().readValue(member(id, "").replace('\'', '"'), Member.class));
        }
        return new MemberList(members, List.of()).members();
    }

    private static String member(String id, String more) {
        return "{'_id':{'server':'S','user':'" + id + "'},'joined_at':'2026-08-15T19:22:34.000Z'" + more + "}";
    }
}
