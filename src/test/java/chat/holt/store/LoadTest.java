package chat.holt.store;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.gateway.GatewayEvent;
import chat.holt.model.Member;
import chat.holt.model.MemberId;
import chat.holt.model.RelationshipStatus;
import chat.holt.model.User;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Large servers stay cheap: the bounds are many times what is usual, so that only a change of order fails.
class LoadTest {
    private static final int MEMBERS = 100_000;

    @Test
    void eventsCostTheSameInLargeServers() {
        Store store = Frames.store();
        List<Member> members = IntStream.range(0, MEMBERS)
                .mapToObj(i -> new Member(
                        new MemberId("S", "U" + i), Instant.EPOCH, null, null, null, List.of(), null, null, null))
                .toList();
        List<User> users = IntStream.range(0, MEMBERS)
                .mapToObj(i -> new User(
                        "U" + i,
                        "user" + i,
                        "0001",
                        null,
                        null,
                        null,
                        List.of(),
                        0,
                        null,
                        0,
                        false,
                        null,
                        RelationshipStatus.NONE,
                        false))
                .toList();
        assertThat(time(() -> store.replies().allMembers("S", members, users, store.revision())))
                .isLessThan(Duration.ofSeconds(10));
        assertThat(store.membersOf("S")).hasSize(MEMBERS);

        List<GatewayEvent> events = IntStream.range(0, 10_000)
                .mapToObj(i -> switch (i % 4) {
                    case 0 -> Frames.event("{'type':'UserUpdate','id':'U" + i + "','data':{'online':true},'clear':[]}");
                    case 1 ->
                        Frames.event("{'type':'ServerMemberUpdate','id':{'server':'S','user':'U" + i
                                + "'},'data':{'nickname':'n'},'clear':[]}");
                    case 2 ->
                        Frames.event("{'type':'ServerMemberLeave','id':'S','user':'U" + i + "','reason':'Leave'}");
                    default -> Frames.event(Frames.message("M%06d".formatted(i), "C1", "U" + i, ""));
                })
                .toList();
        assertThat(time(() -> events.forEach(store::apply))).isLessThan(Duration.ofSeconds(10));
        assertThat(store.membersOf("S")).hasSize(MEMBERS - 2_500);
    }

    private static Duration time(Runnable work) {
        long start = System.nanoTime();
        work.run();
        Duration taken = Duration.ofNanos(System.nanoTime() - start);
        System.getLogger(LoadTest.class.getName()).log(System.Logger.Level.INFO, taken);
        return taken;
    }
}
