-- encrypted with AES-256-GCM; the name is authenticated too, so that no value can be moved to another name
create table secret (
    name text primary key,
    key_id text not null,
    nonce bytea not null,
    ciphertext bytea not null,
    updated_at timestamptz not null default now()
);
