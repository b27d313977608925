package chat.holt.ui.chat.message;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.gateway.GatewayJson;
import chat.holt.model.User;
import chat.holt.ui.chat.ChatFixture;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MessageViewModelTest {
    private final ChatFixture chat = new ChatFixture();
    private final MessageViewModel message = message();
    private final List<String> names = new ArrayList<>();

    private MessageViewModel message() {
        chat.context.commands().messages().loadLatest(ChatFixture.CHANNEL);
        String id = chat.arrives("BO", "").id();
        MessageViewModel shown = new MessageViewModel(id, ChatFixture.CHANNEL, "S", chat.context);
        shown.shown()
                .subscribe((was, now) ->
                        names.add(Objects.requireNonNull(now).author().name()));
        return shown;
    }

    @AfterEach
    void close() {
        message.close();
    }

    private void hear(String frame) {
        chat.store.apply(GatewayJson.decode(frame.replace('\'', '"')));
    }

    private void rename(String name) {
        hear("{'type':'UserUpdate','id':'BO','data':{'display_name':'" + name + "'},'clear':[]}");
    }

    @Test
    void isWorkedOutOnceForABatch() {
        rename("One");
        rename("Two");
        hear("{'type':'ServerMemberUpdate','id':{'server':'S','user':'BO'},'data':{'nickname':'Three'},'clear':[]}");
        assertThat(names).isEmpty();
        chat.store.endBatch();
        assertThat(names).containsExactly("Three");
    }

    @Test
    void followsAtOnceWhatIsNoEvent() {
        User bo = Objects.requireNonNull(chat.store.user("BO").get());
        rename("Before");
        chat.store.endBatch();
        chat.store.replies().users(List.of(bo), chat.store.revision());
        assertThat(names).containsExactly("Before", "Bo");
    }

    @Test
    void isLeftAloneByPresence() {
        ShownMessage before = message.shown().get();
        chat.apply("{'type':'UserUpdate','id':'BO','data':{'online':true},'clear':[]}");
        chat.apply("{'type':'UserUpdate','id':'BO','data':{'status':{'presence':'Busy'}},'clear':[]}");
        assertThat(message.shown().get()).isSameAs(before);
        chat.apply("{'type':'UserRelationship','id':'ME','user':{'_id':'BO','username':'bo','display_name':'Bo',"
                + "'discriminator':'0001','relationship':'Blocked'}}");
        assertThat(message.shown().get()).isNotSameAs(before);
    }

    @Test
    void hearsNothingMoreOnceClosed() {
        rename("Late");
        message.close();
        chat.store.endBatch();
        rename("Later");
        chat.store.endBatch();
        assertThat(names).isEmpty();
    }
}
