import { createHash } from 'node:crypto';

/** What Redis does in one go, so that no other relay comes between: every script runs alone. */
export interface Script {
  lua: string;
  /** By which Redis knows it once it was sent. */
  sha: string;
}

/**
 * A workshop is one hash, KEYS[1], and the sharded channel of the same name tells its changes. Its fields: `head`, `rev`,
 * `taken` (seats), `control`; by seat `progress<n>`, `report<n>`, `note<n>`, `seen<n>`, `line<n>` (the relay that holds its
 * line); by channel `next:<channel>`, `size:<channel>`, `floor:<channel>` (its first number since it was last forgotten).
 * What was told is kept as `<rev> <JSON>`. The pieces of a channel are a list of their own, `<number> <JSON>`.
 */
const BEGINNING = `
local key = KEYS[1]
local function get(field) return redis.call('HGET', key, field) end
local function count(field) return tonumber(get(field) or '0') end
local function set(...) redis.call('HSET', key, ...) end
local function tell(change)
  local rev = redis.call('HINCRBY', key, 'rev', 1)
  redis.call('SPUBLISH', key, '{"rev":' .. rev .. ',' .. change .. '}')
  return rev
end
local function isNewer(field, rev)
  local kept = get(field)
  return not kept or tonumber(rev) > tonumber(string.match(kept, '^%d+'))
end
local function isSeen(seat, now)
  if tonumber(now) >= count('seen' .. seat) then set('seen' .. seat, now) end
  return '"seenAt":' .. get('seen' .. seat)
end
local function isTaken(seat)
  if tonumber(seat) > count('taken') then set('taken', seat) end
end
`;

/** The scripts below answer 0 for nothing done, a revision of the workshop for something. */
const IF_KNOWN = `${BEGINNING}
if redis.call('HEXISTS', key, 'head') == 0 then return 0 end
`;

function script(lua: string): Script {
  return { lua, sha: createHash('sha1').update(lua).digest('hex') };
}

/** KEYS: the hash, the mark of its end. ARGV: head, seats taken, until. */
export const CREATE = script(`${BEGINNING}
if redis.call('EXISTS', key, KEYS[2]) > 0 then return 0 end
set('head', ARGV[1], 'rev', '1', 'taken', ARGV[2])
redis.call('PEXPIREAT', key, ARGV[3])
return 1
`);

/** ARGV: most, now. Answers the seat and the revision. */
export const TAKE_SEAT = script(`${IF_KNOWN}
if count('taken') >= tonumber(ARGV[1]) then return 0 end
local seat = redis.call('HINCRBY', key, 'taken', 1)
return { seat, tell('"what":"presence","seat":' .. seat .. ',' .. isSeen(seat, ARGV[2]) .. ',"connected":false') }
`);

/** ARGV: revision, value. */
export const PUT_CONTROL = script(`${IF_KNOWN}
local rev, value = ARGV[1], ARGV[2]
if not isNewer('control', rev) then return 0 end
set('control', rev .. ' ' .. value)
return tell('"what":"control","told":{"rev":' .. rev .. ',"value":' .. value .. '}')
`);

/** ARGV: revision, value, which part, seat, now (empty: it is not the seat that told it). */
export const PUT_PART = script(`${IF_KNOWN}
local rev, value, part, seat, now = ARGV[1], ARGV[2], ARGV[3], ARGV[4], ARGV[5]
if not isNewer(part .. seat, rev) then return 0 end
set(part .. seat, rev .. ' ' .. value)
isTaken(seat)
local seen = now ~= '' and ',' .. isSeen(seat, now) or ''
return tell('"what":"' .. part .. '","seat":' .. seat .. seen .. ',"told":{"rev":' .. rev .. ',"value":' .. value .. '}')
`);

/** ARGV: seat, now, what is known of the line (`up`, `down` or nothing), the relay that says so. */
export const SEEN = script(`${IF_KNOWN}
local seat, relay = ARGV[1], ARGV[4]
local line = get('line' .. seat) or ''
-- A line that went to another relay is not cut by the one it has left.
if ARGV[3] == 'up' then line = relay elseif ARGV[3] == 'down' and line == relay then line = '' end
set('line' .. seat, line)
isTaken(seat)
local connected = line ~= '' and 'true' or 'false'
return tell('"what":"presence","seat":' .. seat .. ',' .. isSeen(seat, ARGV[2]) .. ',"connected":' .. connected)
`);

/** KEYS: the hash, the list of pieces. ARGV: channel, most bytes, then of each piece: bytes, `keep`, `anew`, JSON. */
export const ADD_PIECES = script(`${IF_KNOWN}
local channel, most = ARGV[1], tonumber(ARGV[2])
local size, from, all = count('size:' .. channel), nil, {}
for at = 3, #ARGV, 4 do
  if ARGV[at + 2] == '1' then size, from = 0, at end
  if ARGV[at + 1] == '1' then size = size + tonumber(ARGV[at]) end
  if size > most then return 0 end
  all[#all + 1] = ARGV[at + 3]
end
local first = count('next:' .. channel)
if from then redis.call('DEL', KEYS[2]) end
for at = from or 3, #ARGV, 4 do
  if ARGV[at + 1] == '1' then redis.call('RPUSH', KEYS[2], (first + (at - 3) / 4) .. ' ' .. ARGV[at + 3]) end
end
redis.call('PEXPIREAT', KEYS[2], redis.call('PEXPIRETIME', key))
set('size:' .. channel, size, 'next:' .. channel, first + #all)
local pieces = '"first":' .. first .. ',"pieces":[' .. table.concat(all, ',') .. ']'
return tell('"what":"pieces","channel":"' .. channel .. '",' .. pieces)
`);

/** KEYS: the hash, the list of pieces. ARGV: channel. */
export const DROP_CHANNEL = script(`${IF_KNOWN}
local channel = ARGV[1]
if not get('next:' .. channel) then return 0 end
redis.call('DEL', KEYS[2])
set('size:' .. channel, 0, 'floor:' .. channel, count('next:' .. channel))
return tell('"what":"silence","channel":"' .. channel .. '","next":' .. count('next:' .. channel))
`);

/** KEYS: the hash, the mark of its end. ARGV: how long it is known to be over. */
export const END = script(`${IF_KNOWN}
tell('"what":"over"')
for _, field in ipairs(redis.call('HKEYS', key)) do
  local channel = string.match(field, '^next:(.+)$')
  if channel then redis.call('DEL', key .. ':' .. channel) end
end
redis.call('DEL', key)
redis.call('SET', KEYS[2], '1', 'PX', ARGV[1])
return 1
`);
