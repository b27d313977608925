package chat.holt.ui.members;

import static chat.holt.fixtures.SampleStore.apply;
import static chat.holt.fixtures.SampleStore.user;
import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.commands.GroupCommands;
import chat.holt.fixtures.SampleStore;
import chat.holt.store.Store;
import chat.holt.threading.Task;
import chat.holt.ui.kit.MenuAction;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GroupMembersViewModelTest {
    private final Store store = SampleStore.ready();
    private final Task<@Nullable Void> loading = new Task<>();
    private final GroupCommands commands = new GroupCommands() {
        @Override
        public Task<@Nullable Void> loadMembers(String groupId) {
            return loading;
        }
    };
    private final GroupMembersViewModel members = new GroupMembersViewModel(
            store,
            commands,
            "G",
            id -> List.of(MenuAction.of("act-" + id, "act", "fth-x", () -> {})),
            "act-PAL",
            new RecordingNavigator());

    @Test
    void listsWhoIsThereAndWhoIsNot() {
        assertThat(shown()).containsExactly("Online 2", "me", "pal*");
        apply(store, "{'type':'UserUpdate','id':'PAL','data':{'online':false},'clear':[]}");
        assertThat(shown()).containsExactly("Online 1", "me", "Offline 1", "pal*");
    }

    @Test
    void followsWhoComesAndGoes() {
        apply(
                store,
                "{'type':'UserRelationship','id':'ME','user':" + user("ABE", "Friend") + "}",
                "{'type':'ChannelGroupJoin','id':'G','user':'ABE'}");
        assertThat(shown()).containsExactly("Online 3", "abe", "me", "pal*");
        apply(store, "{'type':'ChannelGroupLeave','id':'G','user':'PAL'}");
        assertThat(shown()).containsExactly("Online 2", "abe", "me");
    }

    @Test
    void marksTheOwnerAnew() {
        apply(store, "{'type':'ChannelUpdate','id':'G','data':{'owner':'ME'},'clear':[]}");
        assertThat(shown()).containsExactly("Online 2", "me*", "pal");
    }

    @Test
    void saysWhyTheListIsNotWhole() {
        loading.fail(new IOException("unplugged"));
        assertThat(members.fetch().error().get()).isNotEmpty();
    }

    @Test
    void offersWhatCanBeDone() {
        assertThat(members.actions("PAL")).extracting(MenuAction::id).containsExactly(members.removal(false));
    }

    private List<String> shown() {
        return members.rows().stream()
                .map(row -> switch (row) {
                    case MemberRow.Heading(var title, var count) -> title + " " + count;
                    case MemberRow.Person person -> {
                        MemberLook look = person.look().getValue();
                        yield look.name() + (look.owner() ? "*" : "");
                    }
                })
                .toList();
    }
}
