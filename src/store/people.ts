import type { Person } from '../model/person.ts';
import { write } from './database.ts';
import { all, change, get, put, remove } from './kept.ts';

export function allPeople(): Promise<readonly Person[]> {
  return all('people');
}

export function personAt(id: string): Promise<Person | undefined> {
  return get('people', id);
}

export function putPerson(person: Person): Promise<void> {
  return put('people', person);
}

/** Keeps all of them, or none. */
export function putPeople(people: readonly Person[]): Promise<void> {
  return write(['people'], async (tx) => {
    for (const person of people) await tx.objectStore('people').put(person);
  });
}

export function removePerson(id: string): Promise<void> {
  return remove('people', id);
}

export function changePerson(id: string, how: (person: Person) => Person): Promise<Person | undefined> {
  return change('people', id, how);
}
