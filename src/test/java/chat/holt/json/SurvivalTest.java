package chat.holt.json;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.model.Channel;
import chat.holt.model.Emoji;
import chat.holt.model.File;
import chat.holt.model.Group;
import chat.holt.model.Message;
import chat.holt.model.OtherChannel;
import chat.holt.model.Presence;
import chat.holt.model.RelationshipStatus;
import chat.holt.model.Server;
import chat.holt.model.TextChannel;
import chat.holt.model.User;
import chat.holt.model.Webhook;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What a newer server says survives decoding and encoding, and updates, without being understood (`models.md`).
class SurvivalTest {
    private static final String USER = "{'_id':'U','username':'u','discriminator':'0001',%s'online':true}";
    private static final String MESSAGE = "{'_id':'M','channel':'C','author':'U',%s'content':'text'}";

    @Test
    void unknownFieldsSurviveAtEveryDepth() {
        survives(
                User.class,
                USER.formatted("'relationship':'Friend','bot':{'owner':'B','x':[1,{'y':null}]},'x':false,"));
        survives(
                Message.class,
                MESSAGE.formatted("'embeds':[{'type':'Website','url':'u','special':{'type':'YouTube','id':'i',"
                        + "'creator_name':null,'x':0},'image':{'url':'p','width':1,'height':2,'x':''}}],"
                        + "'masquerade':{'x':1.10},'system':{'type':'text','content':'t','x':{}},"));
        survives(
                Server.class,
                "{'_id':'S','owner':'U','name':'n','channels':[],'roles':{'R':{'_id':'R','name':'r',"
                        + "'permissions':{'a':1,'d':0,'x':1},'rank':0,'x':{}}},'default_permissions':9007199254740993,"
                        + "'approximate_member_count':1,'categories':[{'id':'K','title':'t','channels':[],'x':1}],"
                        + "'x':18446744073709551615}");
    }

    @Test
    void withoutUnknownFieldsTheSharedEmptyMapIsKept() {
        assertThat(read(User.class, USER.formatted("'relationship':'None',")).unknown())
                .isSameAs(read(Message.class, MESSAGE.formatted("")).unknown());
    }

    @Test
    void unknownKindsSurvive() {
        survives(Channel.class, "{'channel_type':'Forum','_id':'C','server':'S','name':'n','threads':[1]}");
        assertThat(read(Channel.class, "{'channel_type':'Forum','_id':'C'}")).isInstanceOf(OtherChannel.class);
        survives(
                Message.class,
                MESSAGE.formatted("'system':{'type':'party','by':'U'},'embeds':[{'type':'Poll','votes':[1]},"
                        + "{'type':'None'},{'type':'Website','special':{'type':'Tube','n':1}},"
                        + "{'type':'Website','special':{'type':'None'}}],"));
        survives(
                File.class,
                "{'_id':'F','tag':'t','filename':'f','metadata':{'type':'Model','faces':3},'content_type':'c','size':0}");
        survives(Emoji.class, "{'_id':'E','parent':{'type':'Group','id':'G'},'creator_id':'U','name':'n'}");
    }

    @Test
    void unknownValuesSurvive() {
        String status = "'relations':[{'_id':'V','status':'Muted'}],'status':{'text':'t','presence':'Dancing'},"
                + "'relationship':'Fan',";
        survives(User.class, USER.formatted(status));
        User user = read(User.class, USER.formatted(status));
        assertThat(user.relationship()).isEqualTo(RelationshipStatus.UNKNOWN);
        assertThat(user.status().presence()).isEqualTo(Presence.UNKNOWN);
        survives(User.class, USER.formatted("'relationship':'BlockedOther','status':{'presence':'Busy'},"));
    }

    @Test
    void emptyListsAreToldFromAbsentOnes() {
        survives(Message.class, MESSAGE.formatted("'embeds':[],'interactions':{'reactions':[]},"));
        survives(Message.class, MESSAGE.formatted(""));
        assertThat(read(Message.class, MESSAGE.formatted("'embeds':[],")))
                .isEqualTo(read(Message.class, MESSAGE.formatted("")));
    }

    @Test
    void largeNumbersAreExact() {
        survives(
                Webhook.class,
                "{'id':'W','name':'w','creator_id':'U','channel_id':'C','permissions':18446744073709551615,'token':null}");
        survives(
                Group.class,
                "{'_id':'G','name':'g','owner':'U','recipients':[],'permissions':9223372036854775807}"
                        .replace("{'_id'", "{'channel_type':'Group','_id'"));
    }

    @Test
    void updatesKeepUnknownFields() {
        TextChannel channel = (TextChannel)
                read(Channel.class, "{'channel_type':'TextChannel','_id':'C','server':'S','name':'n','x':1}");
        TextChannel renamed = Patch.of(java.util.Map.of("name", "m", "y", 2)).applyTo(channel);
        assertThat(renamed.name()).isEqualTo("m");
        assertThat(renamed.unknown()).containsOnlyKeys("x", "y");
        assertThat(renamed.withLastMessageId("M").unknown()).containsOnlyKeys("x", "y");
        Server server = read(
                Server.class,
                "{'_id':'S','owner':'U','name':'n','channels':[],'default_permissions':0,"
                        + "'approximate_member_count':1,'x':1}");
        assertThat(Patch.of(java.util.Map.of("owner", "V")).applyTo(server).unknown())
                .containsOnlyKeys("x");
    }

    @Test
    void nullAbsentAndClearedAreToldApart() {
        User user = read(User.class, USER.formatted("'relationship':'None','display_name':'d','status':{'text':'t'},"));
        assertThat(patch("{'display_name':null}", List.of()).applyTo(user)).isEqualTo(user);
        assertThat(patch("{}", List.of("DisplayName")).applyTo(user).displayName())
                .isNull();
        assertThat(patch("{'display_name':''}", List.of()).applyTo(user).displayName())
                .isEmpty();
        assertThat(patch("{}", List.of("StatusText")).applyTo(user).status()).isNull();
    }

    private static Patch patch(String data, List<String> clear) {
        return new Patch((tools.jackson.databind.node.ObjectNode) Json.mapper().readTree(json(data)), clear);
    }

    private static <T> T read(Class<T> type, String text) {
        return Json.mapper().readValue(json(text), type);
    }

    private static void survives(Class<?> type, String text) {
        assertThat(Json.mapper().readTree(Json.write(read(type, text))))
                .isEqualTo(Json.mapper().readTree(json(text)));
    }

    private static String json(String text) {
        return text.replace('\'', '"');
    }
}
