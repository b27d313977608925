// A day in a community, lived by three people through the official JavaScript client. Usage: node community.mjs API
// Prints one line of JSON per step, {"step": …}, and facts for the caller to check; stops with a status of 1 at the
// first thing that is not as the client expects.
import { Blob as NodeBlob, File as NodeFile } from "node:buffer";
import { JSONStringify } from "json-with-bigint";
import { Client, PublicChannelInvite } from "stoat.js";
import { WebSocket } from "ws";

// Older versions of Node lack what browsers have.
globalThis.WebSocket ??= WebSocket;
globalThis.File ??= NodeFile;
globalThis.Blob ??= NodeBlob;

// The client notes every field it does not know.
console.debug = () => {};

const api = process.argv[2];
const PIXEL = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

function tell(line) {
  console.log(JSONStringify(line));
}

function check(condition, what) {
  if (!condition) throw new Error(`expected: ${what}`);
}

/** Waits until a condition holds, which events make true. */
async function until(condition, what) {
  const end = Date.now() + 10000;
  while (!condition()) {
    if (Date.now() > end) throw new Error(`never came true: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** How a request is refused; without a type when the instance answers a page. */
async function refusal(request) {
  try {
    await request;
  } catch (e) {
    return String(e).startsWith("{") ? JSON.parse(e) : { page: e };
  }
  throw new Error("a request that must be refused was not");
}

/** Registers, signs in, chooses a name and connects. */
async function arrive(name) {
  const client = new Client({ baseURL: api, syncUnreads: true, autoReconnect: false });
  client.on("error", (error) => {
    throw new Error(`${name}: ${JSONStringify(error)}`);
  });
  const account = { email: `${name}@holt.test`, password: `correct horse ${name}` };
  await client.account.create(account);
  await client.login({ ...account, friendly_name: "official client" });
  const token = client.authenticationHeader[1];
  const session = { token, _id: client.sessionId };
  client.useExistingSession(session);
  check((await client.api.get("/onboard/hello")).onboarding, "onboarding is due");
  await client.api.post("/onboard/complete", { username: name });
  client.connect();
  await until(() => client.ready(), `${name} is ready`);
  check(client.user.username === name, "the snapshot says who one is");
  return client;
}

const steps = [];
function step(name, run) {
  steps.push([name, run]);
}

let ada, bob, cyd, server, seen, general, talk, role, low, message, inbox;

step("sign in, connect, Ready", async () => {
  [ada, bob, cyd] = await Promise.all([arrive("ada"), arrive("bob"), arrive("cyd")]);
  check((await ada.account.fetchEmail()) === "ada@holt.test", "own address");
  check((await ada.sessions.fetch()).some((session) => session.current), "own session is listed");
});

step("create a server, join by invite", async () => {
  server = await ada.servers.createServer({ name: "Burrow" });
  general = server.channels[0];
  check(server.ownerId === ada.user.id && general.name === "General", "a new server has a channel");
  const invite = await general.createInvite();
  for (const guest of [bob, cyd]) {
    const shown = PublicChannelInvite.from(guest, await guest.api.get(`/invites/${invite._id}`));
    check(shown.serverName === "Burrow" && shown.userName === "ada", "an invite shows where it leads");
    await shown.join();
    await until(() => server.getMember(guest.user.id), "the owner sees who joins");
    await until(() => guest.servers.get(server.id)?.channels.length === 1, "the guest sees the server");
  }
  seen = bob.servers.get(server.id);
  await seen.syncMembers(false);
  check(bob.serverMembers.size() >= 3, "all members are listed");
  check((await server.fetchInvites()).length === 1, "the invite is listed");
});

step("create, edit and order channels", async () => {
  talk = await server.createChannel({ name: "talk", description: "small", type: "Text" });
  await until(() => bob.channels.has(talk.id), "others see the new channel");
  await talk.edit({ description: "large", nsfw: false });
  await until(() => bob.channels.get(talk.id).description === "large", "others see the description");
  await talk.edit({ remove: ["Description"] });
  await until(() => !bob.channels.get(talk.id).description, "others see it gone");
  await server.edit({ categories: [{ id: "c1", title: "Rooms", channels: [talk.id, general.id] }] });
  await until(() => seen.categories?.length === 1, "others see the category");
  check(seen.orderedChannels.at(-1).channels[0].name === "talk", "in the order given");
});

step("create, edit, order and give roles", async () => {
  role = (await server.createRole("Keepers")).id;
  low = (await server.createRole("Guests")).id;
  await server.editRole(role, { colour: "#ff8800", hoist: true });
  await server.setRoleOrdering([role, low]);
  await until(() => seen.roles.get(role)?.hoist, "others see the role");
  await until(() => seen.orderedRoles[0]?.id === role, "others see the order");
  await server.getMember(bob.user.id).edit({ roles: [role, low] });
  await until(() => seen.member.roles.length === 2, "one sees one's own roles");
  check(seen.member.roleColour === "#ff8800", "the colour of the highest role");
});

step("compute permissions", async () => {
  const p = { view: 1n << 20n, manage: 1n << 0n, upload: 1n << 27n, embed: 1n << 26n, send: 1n << 22n };
  await server.setPermissions(role, { allow: p.manage, deny: p.upload });
  await server.setPermissions(low, { allow: 0n, deny: p.embed });
  await talk.setPermissions("default", { allow: 0n, deny: p.send });
  await talk.setPermissions(role, { allow: p.send | p.embed, deny: 0n });
  await until(() => bob.channels.get(talk.id).rolePermissions?.[role], "others see the override");
  check(bob.channels.get(talk.id).havePermission("SendMessage"), "a role gives back what the default takes");
  check(!cyd.channels.get(talk.id).havePermission("SendMessage"), "others may not send");
  for (const guest of [bob, cyd]) {
    const place = guest.servers.get(server.id);
    tell({
      rights: {
        user: await guest.api.get("/users/@me"),
        server: await guest.api.get(`/servers/${server.id}`),
        member: await guest.api.get(`/servers/${server.id}/members/${guest.user.id}`, { roles: false }),
        channels: await Promise.all(place.channels.map(({ id }) => guest.api.get(`/channels/${id}`))),
        computed: {
          [server.id]: String(place.permission),
          ...Object.fromEntries(place.channels.map(({ id, permission }) => [id, String(permission)])),
        },
      },
    });
  }
  const refused = await refusal(cyd.channels.get(talk.id).sendMessage("may I?"));
  check(refused.type === "MissingPermission" && refused.permission === "SendMessage", "a refusal says why");
});

step("send, edit, react, pin, reply, delete", async () => {
  inbox = bob.channels.get(general.id);
  message = await general.sendMessage({ content: `hello <@${bob.user.id}>` });
  await until(() => bob.messages.has(message.id), "others hear it");
  const heard = bob.messages.get(message.id);
  check(heard.author.username === "ada" && heard.mentioned, "with author and mention");
  await message.edit({ content: "hello all" });
  await until(() => heard.content === "hello all" && heard.editedAt, "others see the edit");
  await heard.react("🦦");
  await until(() => message.reactions.get("🦦")?.has(bob.user.id), "the author sees the reaction");
  await heard.unreact("🦦");
  await until(() => !message.reactions.get("🦦")?.size, "and that it is taken back");
  await message.pin();
  await until(() => heard.pinned, "others see the pin");
  await message.unpin();
  const unpinned = ({ systemMessage }) => systemMessage?.type === "message_unpinned";
  await until(() => bob.messages.find(unpinned), "the channel says who unpinned it");
  const reply = await heard.reply("hello ada");
  await until(() => ada.messages.get(reply.id)?.replyIds?.[0] === message.id, "the author sees the reply");
  const found = await general.searchWithUsers({ query: "hello", limit: 10 });
  check(found.messages.length === 2 && found.users.length === 2, "search finds both");
  await reply.delete();
  await until(() => !ada.messages.has(reply.id), "others see it gone");
  const batch = await Promise.all(["a", "b", "c"].map((content) => general.sendMessage(content)));
  await general.deleteMessages(batch.map(({ id }) => id));
  await until(() => batch.every(({ id }) => !bob.messages.has(id)), "others see them all gone");
  const { messages, users } = await inbox.fetchMessagesWithUsers({ limit: 50, sort: "Latest" });
  check(messages.some(({ id }) => id === message.id) && users.length > 0, "history has the message");
  inbox.startTyping();
  await until(() => general.typing.length === 1, "others see typing");
});

step("upload and show files", async () => {
  const file = await ada.uploadFile("attachments", new File([PIXEL], "pixel.png", { type: "image/png" }));
  const shown = await general.sendMessage({ content: "look", attachments: [file] });
  await until(() => bob.messages.get(shown.id)?.attachments?.length, "others get the attachment");
  const attachment = bob.messages.get(shown.id).attachments[0];
  check(attachment.metadata.type === "Image" && attachment.metadata.width === 1, "its size was measured");
  const bytes = Buffer.from(await (await fetch(attachment.originalUrl)).arrayBuffer());
  check(bytes.subarray(0, 8).equals(PIXEL.subarray(0, 8)), "the original is still a PNG");
  await server.edit({ icon: await ada.uploadFile("icons", new File([PIXEL], "icon.png", { type: "image/png" })) });
  await until(() => seen.iconURL, "others see the icon");
  check((await fetch(seen.iconURL)).headers.get("content-type") === "image/webp", "small pictures are WebP");
  const emoji = await server.createEmoji(
    await ada.uploadFile("emojis", new File([PIXEL], "e.png", { type: "image/png" })),
    { name: "pixel" },
  );
  await until(() => bob.emojis.get(emoji.id)?.name === "pixel", "others get the emoji");
  await emoji.delete();
  await until(() => !bob.emojis.has(emoji.id), "others lose the emoji");
  check((await fetch(bob.user.defaultAvatarURL)).ok, "everybody has a picture");
});

step("keep unreads and settings", async () => {
  await bob.channelUnreads.sync();
  check(bob.channelUnreads.get(general.id).messageMentionIds.has(message.id), "a mention is waiting");
  let acknowledged;
  bob.on("channelAcknowledged", (channel) => (acknowledged = channel.id));
  await inbox.ack(undefined, true);
  await until(() => acknowledged === general.id, "one's own connections hear of it");
  const unread = (await bob.api.get("/sync/unreads")).find(({ _id }) => _id.channel === general.id);
  check(unread.last_id === inbox.lastMessageId && !unread.mentions?.length, "nothing is unread");
  let changed;
  bob.on("userSettingsUpdate", (_, update) => (changed = update));
  await bob.account.setSettings({ ordering: '{"servers":[]}' }, 1000);
  await until(() => changed?.ordering, "one's own connections hear of new settings");
  check((await bob.account.fetchSettings(["ordering"])).ordering[1] === '{"servers":[]}', "they are kept");
});

step("become friends, talk directly", async () => {
  const towards = (client, other) => client.users.get(other.user.id)?.relationship;
  await ada.users.get(bob.user.id).addFriend();
  await until(() => towards(bob, ada) === "Incoming" && towards(ada, bob) === "Outgoing", "a request both ways");
  await bob.api.put(`/users/${ada.user.id}/friend`);
  await until(() => towards(bob, ada) === "Friend" && towards(ada, bob) === "Friend", "friends both ways");
  const direct = await ada.users.get(bob.user.id).openDM();
  const whisper = await direct.sendMessage("psst");
  await until(() => bob.messages.has(whisper.id), "the friend hears it");
  check(bob.channels.get(direct.id).recipient.username === "ada", "in a conversation of theirs");
  await ada.users.get(bob.user.id).removeFriend();
  await until(() => towards(bob, ada) === "None", "friends no more");
  await bob.users.get(ada.user.id).blockUser();
  await until(() => towards(ada, bob) === "BlockedOther" && towards(bob, ada) === "Blocked", "a block both ways");
  await bob.users.get(ada.user.id).unblockUser();
  await until(() => towards(ada, bob) === "None", "and back");
});

step("form a group", async () => {
  await cyd.api.post("/users/friend", { username: `ada#${ada.user.discriminator}` });
  await ada.api.put(`/users/${cyd.user.id}/friend`);
  const group = await ada.channels.createGroup("Crew", [cyd.user.id]);
  await until(() => cyd.channels.get(group.id)?.recipientIds.size === 2, "who is added sees the group");
  await group.edit({ name: "Crew of two" });
  await until(() => cyd.channels.get(group.id).name === "Crew of two", "and its new name");
  await cyd.channels.get(group.id).sendMessage("here");
  await until(() => group.lastMessageId, "the owner hears it");
  await cyd.channels.get(group.id).delete();
  await until(() => !group.recipientIds.has(cyd.user.id), "the owner sees who leaves");
});

step("change oneself", async () => {
  const shown = ada.users.get(cyd.user.id);
  ada.events.send({ type: "Subscribe", server_id: server.id });
  ada.events.send({ type: "Ping", data: Date.now() });
  await until(() => ada.events.ping() >= 0, "the instance has answered");
  await cyd.user.edit({ display_name: "Cydney", status: { text: "digging", presence: "Busy" } });
  await until(() => shown.displayName === "Cydney" && shown.presence === "Busy", "those who look at the server see it");
  await cyd.user.edit({ remove: ["DisplayName", "StatusText"] });
  await until(() => !shown.status.text, "and that the status is gone");
});

step("run a webhook and a bot", async () => {
  const webhook = await general.createWebhook("Feed");
  check((await general.fetchWebhooks()).length === 1, "it is listed");
  const posted = await ada.api.post(`/webhooks/${webhook.id}/${webhook.token}`, { content: "news" });
  await until(() => bob.messages.get(posted._id)?.webhook?.name === "Feed", "others read the news");
  await webhook.delete();
  const bot = await ada.bots.createBot("digger");
  await ada.api.post(`/bots/${bot.id}/invite`, { server: server.id });
  const digger = new Client({ baseURL: api, autoReconnect: false });
  // This client trips over snapshots without policies, which is what bots get.
  digger.on("error", () => {});
  await digger.loginBot(bot.token);
  await until(() => digger.ready(), "a bot connects");
  const beep = await digger.channels.get(general.id).sendMessage("beep");
  await until(() => bob.messages.get(beep.id)?.author?.bot, "others hear the bot");
  digger.events.disconnect();
  await bot.delete();
});

step("edit, time out, kick and ban members", async () => {
  const member = server.getMember(bob.user.id);
  await member.edit({ nickname: "Digger" });
  await until(() => seen.member.nickname === "Digger", "one sees one's nickname");
  await member.edit({ timeout: new Date(Date.now() + 60000).toISOString() });
  await until(() => !seen.havePermission("SendMessage"), "a timeout takes rights away");
  check((await refusal(inbox.sendMessage("let me"))).type === "MissingPermission", "and the instance agrees");
  await member.edit({ remove: ["Timeout", "Nickname"] });
  await until(() => !seen.member.nickname && seen.havePermission("SendMessage"), "others see them gone");
  await server.kickUser(bob.user.id);
  await until(() => !bob.servers.has(server.id), "who is kicked loses the server");
  await until(() => !server.getMember(bob.user.id), "others see who left");
  await server.banUser(cyd.user.id, { reason: "dug too deep" });
  await until(() => !cyd.servers.has(server.id), "who is banned loses the server");
  const bans = await server.fetchBans();
  check(bans.length === 1 && bans[0].reason === "dug too deep", "the ban is listed");
  const invite = await general.createInvite();
  check((await refusal(cyd.api.post(`/invites/${invite._id}`))).type === "Banned", "the banned stay out");
  await server.unbanUser(cyd.user.id);
  await cyd.api.post(`/invites/${invite._id}`);
  await until(() => cyd.servers.has(server.id), "the pardoned come back");
});

step("delete the server, sign out", async () => {
  await server.deleteRole(low);
  await until(() => !cyd.servers.get(server.id).roles.has(low), "others see the role gone");
  await talk.delete();
  await until(() => !cyd.channels.has(talk.id), "others see the channel gone");
  await server.delete();
  await until(() => !cyd.servers.has(server.id), "others see the server gone");
  for (const client of [ada, bob, cyd]) client.events.disconnect();
  await ada.api.post("/auth/session/logout");
  check((await refusal(ada.api.get("/users/@me"))).page.includes("401"), "the token is worth nothing");
});

for (const [name, run] of steps) {
  try {
    await run();
    tell({ step: name });
  } catch (error) {
    const text = error instanceof Error ? error.stack : typeof error === "string" ? error : JSONStringify(error);
    console.error(`${name}: ${text}`);
    process.exit(1);
  }
}
process.exit(0);
