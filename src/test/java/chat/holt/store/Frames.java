package chat.holt.store;

import chat.holt.fixtures.Fixtures;
import chat.holt.gateway.GatewayEvent;
import chat.holt.gateway.GatewayJson;
import java.util.List;
import java.util.Locale;

/// Events for store tests, written as the server sends them but with single quotes.
final class Frames {
    static final String SERVER = "{'_id':'S','owner':'BOSS','name':'Server','channels':['C1','C2'],"
            + "'categories':[{'id':'K','title':'Talk','channels':['C1','C2']}],'system_messages':{'user_joined':'C2'},"
            + "'roles':{'R1':{'_id':'R1','name':'Top','permissions':{'a':64,'d':0},'rank':0},"
            + "'R2':{'_id':'R2','name':'Low','permissions':{'a':0,'d':0},'rank':1}},"
            + "'default_permissions':77014766592,'approximate_member_count':2}";

    private Frames() {}

    static GatewayEvent event(String frame) {
        return GatewayJson.decode(frame.replace('\'', '"'));
    }

    static void apply(Store store, String... frames) {
        for (String frame : frames) {
            store.apply(event(frame));
        }
    }

    /// The snapshot of [#store()].
    static final String READY = "{'type':'Ready','users':[" + user("PAL", "Friend") + "," + user("ME", "User")
            + "],'servers':[" + SERVER
            + "],'channels':[{'channel_type':'DirectMessage','_id':'D','active':false,"
            + "'recipients':['ME','PAL']},{'channel_type':'Group','_id':'G','name':'Group','owner':'PAL',"
            + "'recipients':['ME','PAL']}," + channel("C2") + "," + channel("C1")
            + "],'members':[{'_id':{'server':'S','user':'ME'},'joined_at':'2026-08-15T19:22:34.000Z',"
            + "'roles':['R1','R2']}],'emojis':[{'_id':'E','parent':{'type':'Server','id':'S'},"
            + "'creator_id':'ME','name':'party'}],'voice_states':[],'channel_unreads':[]}";

    /// A store of user `ME` in server `S` with channels `C1`, `C2`, roles `R1`, `R2`, and a direct message `D`.
    static Store store() {
        Store store = new Store();
        apply(store, READY);
        return store;
    }

    static String user(String id, String relationship) {
        return "{'_id':'" + id + "','username':'" + id.toLowerCase(Locale.ROOT)
                + "','discriminator':'0001','relationship':'" + relationship + "','online':true}";
    }

    static String channel(String id) {
        return "{'channel_type':'TextChannel','_id':'" + id + "','server':'S','name':'" + id
                + "','role_permissions':{'R2':{'a':0,'d':4194304}}}";
    }

    static String message(String id, String channel, String author, String more) {
        return "{'type':'Message','_id':'" + id + "','channel':'" + channel + "','author':'" + author
                + "','content':'text'" + more + "}";
    }

    static List<GatewayEvent> recorded(String connection) {
        return Fixtures.frames(connection, "in").stream()
                .map(frame -> GatewayJson.decode(frame.toString()))
                .toList();
    }
}
