create extension if not exists ltree;

create table organization (
    id uuid primary key default gen_random_uuid(),
    path ltree not null unique,
    title text not null,
    description text not null default '',
    properties jsonb not null default '{}',
    created_at timestamptz not null default now(),
    created_by text not null,
    -- the task that creates the row, until it has succeeded; nobody else relies on the row before
    created_by_task text
);

create table course_family (
    id uuid primary key default gen_random_uuid(),
    parent_id uuid not null references organization,
    path ltree not null,
    title text not null,
    description text not null default '',
    properties jsonb not null default '{}',
    created_at timestamptz not null default now(),
    created_by text not null,
    created_by_task text,
    unique (parent_id, path)
);

create table course (
    id uuid primary key default gen_random_uuid(),
    parent_id uuid not null references course_family,
    path ltree not null,
    title text not null,
    description text not null default '',
    properties jsonb not null default '{}',
    created_at timestamptz not null default now(),
    created_by text not null,
    created_by_task text,
    unique (parent_id, path)
);
