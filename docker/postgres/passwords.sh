#!/bin/sh
# Runs once, when the database is made, after roles.sql: gives the two roles with a login their passwords.
set -eu
psql --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" \
  --set owner_password="$OWNER_PASSWORD" --set app_password="$APP_PASSWORD" <<'SQL'
alter role faellesblik_owner password :'owner_password';
alter role faellesblik_app password :'app_password';
SQL
