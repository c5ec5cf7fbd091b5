import type { Candidate } from '../model';

/** Invented people. One a line; their numbers count up from 0001 in this order. */
const NAMES = `
Amina Khan
Zoë Brontë-Ōkubo
José Ángel Muñoz Peña
محمد عبد الرحمن الهاشمي
李小龍
Мария Ивановна Кузнецова
प्रिया शर्मा
Sukarno
Siobhán O’Malley
Anne-Marie D'Souza
Wolfeschlegelsteinhausenbergerdorff Maximilian Alexander Ferdinand Theophilus von und zu Hohenwart-Lichtenfels
Muhammad Ali
Muhammad Ali
Nguyễn Thị Minh Khai
Łukasz Żółkiewski
Chidinma Adaeze Okonkwo
فاطمة الزهراء
王芳
Дмитрий Петров
अर्जुन सिंह
Thabo Mokoena
Ng
Søren Kjærgaard
Ümit Çağlayan
Ioana Ștefănescu
Adebayo Ogunleye
Maria Fernanda García López de la Cruz
Fatima Zahra El-Amrani
Kwame Nkansah-Boateng
Yuki Tanaka
Mahinda Rathnayake
Budi
Nokuthula Dlamini
Rania Haddad
Ahmed bin Salim Al-Harthy
Thandiwe Ncube
Haruto Sato
Ayesha Siddiqui
Omar Farouk Diallo
Elif Yıldız
Bianca Popescu
Tariq Mahmood
Leilani Kealoha
Sizwe Zulu
Hina Raza
Pedro Henrique Souza
Grace Wanjiru Kamau
张伟
أحمد خالد
Ольга Смирнова
राहुल वर्मा
Marta Kowalczyk
Efua Mensah
Tomás Ó Conaill
Farah Nabila binti Ismail
Lim Wei Jie
Siti Nurhaliza
Rohan Fernando
Ishara de Silva
Bao Tran
Carlos Eduardo Ramírez
Nur Aisyah
Hassan Raza
Zainab Bibi
Bilal Hussain
Iqra Yousaf
Usman Ghani
Mehwish Akhtar
Kamran Shah
Sana Javed
Danish Iqbal
Rabia Noor
Ali Hamza
Maryam Tariq
Saad Rehman
Laiba Saleem
Fahad Mirza
Hira Qureshi
Zubair Ansari
Noor Fatima
Tendai Moyo
Rudo Chikafu
Farai Mutasa
Tatenda Sibanda
Kudzai Marufu
Blessing Eze
Emeka Nwosu
Ngozi Balogun
Tunde Bakare
Folake Adeyemi
Samuel Osei
Abena Owusu
Kofi Asante
Akosua Boakye
Yaw Darko
Wei Ling Tan
Jia Hui Ong
Kai Xiang Lee
Hui Min Chua
Zhi Hao Goh
Ananya Iyer
Vikram Nair
Kavya Reddy
Aditya Joshi
Ishaan Kapoor
Diya Menon
Rajesh Pillai
Sunita Gurung
Bikash Thapa
Pema Dorji
Karma Wangmo
Nimal Perera
Dilani Jayasuriya
Lucía Fernández
Mateo Rossi
Valentina Bianchi
Santiago Ortiz
Camila Duarte
Joaquín Benítez
Isabella Montoya
Charlotte van der Merwe
Pieter du Plessis
Anke Müller
Jürgen Weiß
Chloé Lefèvre
Étienne Girard
Sofia Lindqvist
Mikkel Sørensen
Petra Nováková
Andrej Horvat
`;

/** Numbers away from the run: one with its own line in the guide (0713), and some of four full digits. */
const APART: Candidate[] = [
  { number: '0713', name: 'Layla Hassan' },
  { number: '0714', name: 'Ibrahim Al-Sayed' },
  { number: '1007', name: 'Mei Chen' },
  { number: '2130', name: 'Daniel Okafor' },
];

/** All candidates of the fictional centre, by number. */
export const CANDIDATES: Candidate[] = [
  ...NAMES.trim()
    .split('\n')
    .map((name, index) => ({ number: String(index + 1).padStart(4, '0'), name })),
  ...APART,
];
